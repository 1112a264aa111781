package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Entries of the journal, the newest first.
 *
 * @param names of the places in them
 */
record JournalList(List<JournalLine> lines, Map<PlaceId, String> names) {

    long total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    /** Those whom the entries name. */
    List<UUID> people() {
        return lines.stream().flatMap(line -> line.people().stream()).distinct().toList();
    }

    Table table() {
        return table(t("people.journal.title"));
    }

    /** What one person did, and what is about them, on a page that names them. */
    Table tableOfOne(String caption) {
        return tableOf(caption, EmptyState.of(t("people.journal.none"), t("people.journal.none.sentence")));
    }

    Table tableOf(String caption, EmptyState none) {
        return table(caption).whenEmpty(none);
    }

    private Table table(String caption) {
        return Table.of(
                        caption,
                        Column.text(t("people.journal.what")),
                        Column.text(t("people.journal.when")),
                        Column.text(t("people.journal.who")),
                        Column.text(t("people.journal.about")))
                .captionHidden()
                .ofSentences()
                .rows(
                        lines,
                        line -> List.of(
                                Cell.text(line.what()).note(line.told(names)),
                                Cell.text(Formats.dateTime(line.at())),
                                Cell.text(line.actor()),
                                line.subject().isEmpty()
                                        ? Cell.absent(t("people.journal.installation"))
                                        : Cell.text(line.subject())));
    }
}
