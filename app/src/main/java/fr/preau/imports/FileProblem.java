package fr.preau.imports;

import fr.preau.ui.Texts;

/** What can be wrong with any file, whatever it holds. */
public enum FileProblem implements ProblemCode {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    NOT_A_TEXT_FILE,
    BROKEN_FILE,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    WRONG_CELL_COUNT,
    EMPTY_CELL,
    UNREADABLE_CELL,
    DUPLICATE_KEY,
    ANOTHER_IMPORT;

    @Override
    public String title() {
        return Texts.t("imports.problem." + code());
    }
}
