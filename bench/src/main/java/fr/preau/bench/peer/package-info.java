/**
 * Programs in other languages that compute the same: found or installed, given the same numbers, timed by themselves, and their answers
 * read back. The scripts stand in {@code bench/peer}.
 */
@NullMarked
package fr.preau.bench.peer;

import org.jspecify.annotations.NullMarked;
