package fr.preau.diagnosis;

import fr.preau.methods.spatial.SpotClass;

/** What may be said of a unit and its neighbours taken together. A high index is a great need. */
public enum SpotKind implements LocalKind {

    /** They have great needs together. */
    HOT("chaud"),

    /** They have little need together. */
    COLD("froid"),

    /** Nothing that chance does not explain; which does not prove that there is nothing. */
    NOT_SIGNIFICANT("aucun"),

    /** Nobody knows where it is. */
    NO_POSITION("sans-position");

    private final String slug;

    SpotKind(String slug) {
        this.slug = slug;
    }

    static SpotKind of(SpotClass found) {
        return switch (found) {
            case HOT -> HOT;
            case COLD -> COLD;
            case NOT_SIGNIFICANT, NO_NEIGHBOUR -> NOT_SIGNIFICANT;
        };
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public boolean isTold() {
        return this == HOT || this == COLD;
    }
}
