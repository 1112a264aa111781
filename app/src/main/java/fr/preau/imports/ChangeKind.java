package fr.preau.imports;

/**
 * What loading a line did. Every line read ends in one of these at least (a school may have moved and been renamed), or among
 * the problems.
 */
public enum ChangeKind {
    /** Recorded for the first time. */
    ADDED,
    /** Opened, by the producer's date or because an older file of the same scope did not have it. */
    OPENED,
    /** Closed, by the producer's date or because a newer file of the same scope no longer has it. */
    CLOSED,
    /** Merged into another. */
    MERGED,
    /** Stands somewhere else. */
    MOVED,
    RENAMED,
    /** Another property, or a figure, is corrected; the former value is kept in the history. */
    UPDATED,
    UNCHANGED,
    /** Belongs to a part of the country that is not loaded. */
    OUT_OF_SCOPE,
    /** Of a sort that Préau does not keep, as an administrative service in a register of schools. */
    LEFT_OUT;

    /** The name that is stored, as in {@code out-of-scope}. */
    public String code() {
        return Codes.of(name());
    }

    public static ChangeKind ofCode(String code) {
        return valueOf(Codes.constant(code));
    }
}
