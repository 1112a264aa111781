package fr.preau.diagnosis;

import java.util.List;

/** Two ways to read where needs gather. Both ask chance the same question; they part units otherwise. */
public enum ClusterReading implements Choice {

    /** Is a unit like its neighbours? Tells who stands out from them. */
    MORAN("moran", List.of(ClusterKind.values())),

    /** Are needs great, or little, in a unit and its neighbours together? Who stands out goes with those around. */
    GETIS("getis", List.of(SpotKind.values()));

    private final String slug;
    private final List<LocalKind> kinds;

    ClusterReading(String slug, List<LocalKind> kinds) {
        this.slug = slug;
        this.kinds = kinds;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** All that it may say of a unit. */
    public List<LocalKind> kinds() {
        return kinds;
    }

    /** What it says of this one. */
    public LocalKind kindOf(Surroundings around) {
        return switch (this) {
            case MORAN -> around.kind();
            case GETIS -> around.spot();
        };
    }

    /** What it says of a unit of which nobody knows where it is. */
    public LocalKind unlocated() {
        return switch (this) {
            case MORAN -> ClusterKind.NO_POSITION;
            case GETIS -> SpotKind.NO_POSITION;
        };
    }
}
