/**
 * Statistical secrecy: withholds the values that stand on too few units, and those from which they could be computed. What may not
 * be shown is marked in the tables, and the view {@code indicators.figure}, by which everything reads, has no value for it. What is
 * not here: how to protect a table of numbers, which is {@code fr.preau.methods.secrecy}.
 *
 * <p>Readers have sums of four sorts, all given to the method: a place is the sum of those that have a value in it, in each of its
 * trees; the whole is the sum of its categories, where it is; a ratio is two of its terms out of three (part, rest, whole).
 *
 * <p>Limits: each indicator and period is protected by itself. Two periods between which few people moved, two indicators of which one
 * is a part of the other, and the version before a correction, are not considered together.
 */
@NullMarked
package fr.preau.indicators.secrecy;

import org.jspecify.annotations.NullMarked;
