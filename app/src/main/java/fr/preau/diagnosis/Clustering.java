package fr.preau.diagnosis;

/** Where needs gather, or why that is not told. */
public sealed interface Clustering {

    /** Something may be said of each unit, be it that there is no cluster around it. */
    record Known(ClusterMap map) implements Clustering {}

    /** It is being computed: ask again in a moment. */
    record Computing() implements Clustering {}

    /** Nothing may be said. */
    record Untold(NoClusters why) implements Clustering {}
}
