package fr.preau.imports;

/** All files of {@link FillingBegins} are loaded, in the same transaction. */
record FillingEnds() {}
