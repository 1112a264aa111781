package fr.preau.diagnosis;

/** Why no clusters are told. */
public enum NoClusters {
    NO_RANKING("sans-classement"),
    /** With fewer, everybody is the neighbour of almost everybody. */
    TOO_FEW("trop-peu"),
    ALL_EQUAL("egaux");

    private final String slug;

    NoClusters(String slug) {
        this.slug = slug;
    }

    /** The word of messages. */
    public String slug() {
        return slug;
    }
}
