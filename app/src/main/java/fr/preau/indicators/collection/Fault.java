package fr.preau.indicators.collection;

/**
 * What is wrong with an answer, or what is asked about it.
 *
 * @param field name of the field where it is told
 */
record Fault(String field, String words) {}
