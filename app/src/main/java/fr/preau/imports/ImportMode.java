package fr.preau.imports;

import java.util.Optional;
import java.util.stream.Stream;

/** What an import does with the lines of a file that it read and checked whole. */
public enum ImportMode {
    /** Loads as {@link #ACCEPTED_LINES} would, reports what that did, and undoes it. */
    CHECK,
    /** Loads the file if no line is rejected; otherwise nothing changes. */
    ALL_OR_NOTHING,
    /** Loads the lines that are not rejected, in one transaction. */
    ACCEPTED_LINES;

    /** The name that is stored, as in {@code all-or-nothing}. */
    public String code() {
        return Codes.of(name());
    }

    public static Optional<ImportMode> findByCode(String code) {
        return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
