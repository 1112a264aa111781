package fr.preau.imports;

/** The last file of a {@link BulkLoad} is loaded: what was put off is done now, in the transaction of this event. */
public record BulkLoadEnded() {}
