package fr.preau.imports;

/**
 * Files are about to be loaded into a database that has none yet, all in the transaction of this event: a process that dies begins
 * again. Who owns a table that many of them fill lets {@link QuickFill} set its indexes aside.
 */
public record FillingBegins() {}
