package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportKind;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Table;
import java.util.List;

/** The kinds of files that are read, by title. */
public record FormatsPage(List<ImportKind> kinds) {

    public Table table() {
        return Table.of(
                        t("imports.formats.title"),
                        Column.text(t("imports.kind")),
                        Column.text(t("imports.formats.what")),
                        Column.text(t("imports.formats.word")))
                .captionHidden()
                .rows(
                        kinds,
                        kind -> List.of(
                                Cell.link(kind.title(), Addresses.format(kind.code())),
                                Cell.text(kind.description()),
                                Cell.text(kind.code())))
                .whenEmpty(EmptyState.of(t("imports.formats.none"), t("imports.formats.none.sentence")));
    }
}
