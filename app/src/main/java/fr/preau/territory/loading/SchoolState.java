package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;

/**
 * Reads whether a school is open, as the files of the ministry write it: «OUVERT», «À FERMER» and «À OUVRIR» are not closed,
 * «FERMÉ» is. Where only the code stands, 1 (open) and 3 (to close) are known; another one is warned of, and closes nothing.
 */
record SchoolState(Column<String> label, Column<String> code) {

    boolean isClosed(Row row) {
        String written = PlainWords.of(row.text(label));
        if (written.isEmpty()) {
            warnUnknown(row, code, row.text(code).matches("|1|3"));
            return false;
        }
        warnUnknown(row, label, written.matches("ouvert|a fermer|a ouvrir|fermee?"));
        return written.startsWith("ferme");
    }

    private static void warnUnknown(Row row, Column<String> column, boolean known) {
        if (!known) {
            row.warn(TerritoryProblem.UNKNOWN_STATE, column, Texts.t("territory.expected.state"));
        }
    }
}
