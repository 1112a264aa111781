/**
 * Ten million observations that are drawn, always the same: invented indicators of the schools of the shipped register, over ten school
 * years, in the shapes that real series have. What is not here: how they are loaded and read.
 */
@NullMarked
package fr.preau.bench.millions;

import org.jspecify.annotations.NullMarked;
