package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Severity;
import java.util.Locale;

/** How formats are told in French, alike on the screen and in the reference. */
final class ColumnWords {

    private ColumnWords() {}

    static String format(FileFormat format) {
        return t("imports.format." + format.name().toLowerCase(Locale.ROOT));
    }

    static String command(ImportKind kind) {
        return t("imports.formats.command", kind.code());
    }

    /** What is asked of the column, and what an unreadable cell does. */
    static String need(Column<?> column) {
        String need = t("imports.need." + column.need().name().toLowerCase(Locale.ROOT));
        return column.unreadable() == Severity.WARNING ? t("imports.need.lenient", need) : need;
    }

    /** The other names under which the column is met; empty when there are none. */
    static String otherNames(Column<?> column) {
        return column.otherNames().isEmpty() ? "" : t("imports.formats.or", String.join(", ", column.otherNames()));
    }
}
