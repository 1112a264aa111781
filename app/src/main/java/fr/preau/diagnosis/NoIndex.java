package fr.preau.diagnosis;

/** Why no index can be made. */
public enum NoIndex {
    /** Nowhere does such a unit stand. */
    NO_UNIT("no-unit"),
    /** No criterion weighs. */
    NO_WEIGHT("no-weight"),
    /** Nothing is known of any criterion that weighs. */
    NO_VALUE("no-value"),
    /** Every unit lacks too many values to be ranked. */
    TOO_FEW_VALUES("too-few-values"),
    /** The mean chosen refuses numbers that the scale chosen gives. */
    UNFIT_MEAN("unfit-mean");

    private final String slug;

    NoIndex(String slug) {
        this.slug = slug;
    }

    /** The word of messages. */
    public String slug() {
        return slug;
    }
}
