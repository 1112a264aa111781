package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.RunFilter;
import fr.preau.imports.runs.RunWords;
import fr.preau.ui.Badge;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the history of imports.
 *
 * @param kinds names of kinds, to filter and to show
 * @param total how many runs pass the filter
 * @param number the page shown, from 1
 */
public record HistoryPage(RunFilter filter, KindTitles kinds, List<ImportRun> runs, int total, int number) {

    static final int SIZE = 25;

    public Field kindFilter() {
        List<Control.Option> options = kinds.options(t("imports.history.every-kind"));
        String chosen = filter.kind() == null ? "" : filter.kind();
        return Field.of("sorte", t("imports.kind"), Control.select(options, chosen));
    }

    public Field stateFilter() {
        List<Control.Option> options = new ArrayList<>();
        options.add(new Control.Option("", t("imports.history.every-state")));
        Stream.of(RunState.values())
                .map(state -> new Control.Option(state.code(), RunWords.state(state)))
                .forEach(options::add);
        String chosen = filter.state() == null ? "" : filter.state();
        return Field.of("etat", t("imports.state"), Control.select(options, chosen));
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("imports.history.title"),
                        Column.text(t("imports.history.what")),
                        Column.text(t("imports.state")),
                        Column.number(t("imports.lines.accepted")),
                        Column.number(t("imports.lines.rejected")),
                        Column.text(t("imports.started")))
                .captionHidden()
                .rows(runs, run -> cells(frame, run))
                .whenEmpty(empty());
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, total, page -> frame.addressWith("page", page));
    }

    private List<Cell> cells(Frame frame, ImportRun run) {
        return List.of(
                Cell.link(run.source().name(), Addresses.run(run.id())).note(kinds.of(run.kind())),
                Cell.content(frame.show(badge(run.state()))),
                Cell.text(Formats.number(run.tally().acceptedLines())),
                Cell.text(Formats.number(run.tally().rejectedLines())),
                Cell.text(Formats.dateTime(run.startedAt())));
    }

    private EmptyState empty() {
        boolean filtered = filter.kind() != null || filter.state() != null;
        return filtered
                ? EmptyState.of(t("imports.history.none-such"), t("imports.history.none-such.sentence"))
                        .action(Button.link(t("imports.history.all"), Addresses.HISTORY)
                                .second())
                : EmptyState.of(t("imports.history.none"), t("imports.history.none.sentence"))
                        .action(Button.link(t("imports.upload"), Addresses.UPLOAD));
    }

    static Badge badge(RunState state) {
        return Badge.of(RunWords.state(state)).tone(RunTones.of(state));
    }
}
