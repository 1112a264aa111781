package fr.preau.indicators.secrecy;

/**
 * All the series of one indicator over one period: they are protected as one table.
 *
 * @param threshold the fewest units that a value may stand on
 * @param ratio whether its values are ratios, of which both terms can be recomputed
 */
record Guarded(String indicator, String period, int threshold, boolean ratio) {}
