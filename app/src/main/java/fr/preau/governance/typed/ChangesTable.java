package fr.preau.governance.typed;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Trail;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import java.util.List;

/** What became of a record, as its page shows it to those who keep it. */
public final class ChangesTable {

    private ChangesTable() {}

    /** @param changes the newest first */
    public static Table of(List<Trail.Line> changes) {
        return Table.of(
                        t("governance.trail"),
                        Column.text(t("governance.trail.when")),
                        Column.text(t("governance.trail.who")),
                        Column.text(t("governance.trail.before")),
                        Column.text(t("governance.trail.after")),
                        Column.text(t("governance.reason")))
                .captionHidden()
                .ofSentences()
                .rows(
                        changes,
                        change -> List.of(
                                Cell.text(Formats.dateTime(change.at())).note(change.kind()),
                                Cell.text(change.actor(t("governance.trail.operator"), t("governance.trail.file"))),
                                said(change.before()),
                                said(change.after()),
                                said(change.reason())));
    }

    private static Cell said(String words) {
        return words.isEmpty() ? Cell.absent("–") : Cell.text(words);
    }
}
