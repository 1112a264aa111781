package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportKind;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Table;
import java.util.List;

/** What a kind of file must look like, told by the kind itself. */
public record FormatPage(ImportKind kind) {

    public String format() {
        return ColumnWords.format(kind.format());
    }

    public String command() {
        return ColumnWords.command(kind);
    }

    public boolean hasColumns() {
        return !kind.columns().isEmpty();
    }

    public String uploadAddress() {
        return Addresses.upload(kind.code());
    }

    public Table columns() {
        return Table.of(
                        t("imports.formats.columns"),
                        Column.text(t("imports.problems.column")),
                        Column.text(t("imports.formats.meaning")),
                        Column.text(t("imports.formats.holds")),
                        Column.text(t("imports.formats.need")))
                .captionHidden()
                .rows(
                        kind.columns(),
                        column -> List.of(
                                Cell.text(column.name()).note(ColumnWords.otherNames(column)),
                                Cell.text(column.meaning()),
                                Cell.text(column.type().expected()),
                                Cell.text(ColumnWords.need(column))));
    }
}
