/**
 * Measures the statistical methods at the size of the country, on numbers that are drawn, beside programs of other languages that are
 * given the same and whose answers are compared. Times are the shortest of several after one that warms up, for both.
 */
@NullMarked
package fr.preau.bench.methods;

import org.jspecify.annotations.NullMarked;
