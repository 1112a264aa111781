package fr.preau.diagnosis.decisions;

/** What differs between two decisions, in the order in which it comes into play. */
public enum Cause {
    /** Values, or which units there are. */
    DATA("donnees"),
    /** Which indicators count, and which of their values tell of a need. */
    CRITERIA("criteres"),
    WEIGHTS("poids"),
    /** How an index is made of them. */
    METHOD("methode"),
    /** Where classes end. */
    CLASSES("classes"),
    /** Units set aside, or taken back. */
    EXCLUSIONS("exclusions"),
    /** Places, rules, and units chosen or left out without asking their rank: they move selections, and no class. */
    CONDITIONS("conditions");

    private final String slug;

    Cause(String slug) {
        this.slug = slug;
    }

    /** The word of messages and files. */
    public String slug() {
        return slug;
    }
}
