package fr.preau.imports;

/** Where a run stands, or how it ended. Only {@link #LOADED} changed anything. */
public enum RunState {
    RUNNING,
    /** Checked and undone, as asked. */
    CHECKED,
    LOADED,
    /** No line could be loaded, or some were rejected and all or nothing was asked. */
    NOTHING_LOADED,
    /** The file as a whole cannot be read, or another import was running. */
    REFUSED,
    CANCELLED,
    /** The application was stopped before the end. */
    INTERRUPTED,
    /** Something broke on our side; the application's log says what. */
    FAILED;

    /** The name that is stored, as in {@code nothing-loaded}. */
    public String code() {
        return Codes.of(name());
    }

    public static RunState ofCode(String code) {
        return valueOf(Codes.constant(code));
    }
}
