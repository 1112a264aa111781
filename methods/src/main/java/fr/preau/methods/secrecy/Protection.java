package fr.preau.methods.secrecy;

/** What came of protecting a table: either one that may be published, or the cells for which nothing can be done. */
public sealed interface Protection permits ProtectedTable, Unprotectable {}
