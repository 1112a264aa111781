package fr.preau.diagnosis;

import fr.preau.methods.spatial.LocalClass;

/** What may be said of a unit and of those around it. A high index is a great need. */
public enum ClusterKind implements LocalKind {

    /** A need above the mean among such needs. */
    HIGH_AMONG_HIGH("foyer"),

    /** A need above the mean where there are few. */
    HIGH_AMONG_LOW("isole"),

    /** A need below the mean among great ones. */
    LOW_AMONG_HIGH("ilot"),

    /** A need below the mean among such needs. */
    LOW_AMONG_LOW("moindre"),

    /** Nothing that chance does not explain; which does not prove that there is nothing. */
    NOT_SIGNIFICANT("aucun"),

    /** Nobody knows where it is. */
    NO_POSITION("sans-position");

    private final String slug;

    ClusterKind(String slug) {
        this.slug = slug;
    }

    static ClusterKind of(LocalClass found) {
        return switch (found) {
            case HIGH_HIGH -> HIGH_AMONG_HIGH;
            case HIGH_LOW -> HIGH_AMONG_LOW;
            case LOW_HIGH -> LOW_AMONG_HIGH;
            case LOW_LOW -> LOW_AMONG_LOW;
            case NOT_SIGNIFICANT, NO_NEIGHBOUR -> NOT_SIGNIFICANT;
        };
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public boolean isTold() {
        return this != NOT_SIGNIFICANT && this != NO_POSITION;
    }
}
