package fr.preau.diagnosis;

/** What a reading of a map says of one unit. */
public sealed interface LocalKind permits ClusterKind, SpotKind {

    /** The word of messages. */
    String slug();

    /** Is there something that chance does not explain? */
    boolean isTold();
}
