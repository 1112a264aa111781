package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Change;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.ReportQueries.ChangeCount;
import fr.preau.imports.runs.RunWords;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import java.util.List;

/** What a run changed, or would change: how many of each kind, and the first of each. */
public record ChangeList(RunState state, List<ChangeCount> counts, List<Listed> listed) {

    /** The first changes of a kind, and how many there are. */
    public record Listed(ChangeCount count, List<Change> changes) {

        public String summary() {
            return t("imports.changes.some", RunWords.change(count.kind(), ""), changes.size(), count.number());
        }

        public Table table() {
            return Table.of(
                            RunWords.change(count.kind(), ""),
                            Column.text(t("imports.changes.subject")),
                            Column.text(t("imports.changes.detail")))
                    .captionHidden()
                    .rows(changes, Listed::cells);
        }

        private static List<Cell> cells(Change change) {
            return List.of(
                    change.path().isEmpty() ? Cell.text(change.subject()) : Cell.link(change.subject(), change.path()),
                    Cell.text(change.detail()));
        }
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** A check tells what a loading would change; a loading, what it changed. */
    public String title() {
        return t(state == RunState.LOADED ? "imports.changes.done" : "imports.changes.would");
    }

    public Table table() {
        return Table.of(title(), Column.text(t("imports.changes.kind")), Column.number(t("imports.changes.number")))
                .captionHidden()
                .rows(
                        counts,
                        count -> List.of(
                                Cell.text(RunWords.change(count.kind(), count.sort())),
                                Cell.text(Formats.number(count.number()))));
    }
}
