package fr.preau.imports;

/** What a problem does to the line that carries it. */
public enum Severity {
    /** The line is not loaded. */
    REJECTED,
    /** The line is loaded, without the part that is wrong, and the report says so. */
    WARNING;

    /** The name that is stored, as in {@code rejected}. */
    public String code() {
        return Codes.of(name());
    }
}
