/**
 * Statistics of places: do neighbours resemble each other, where, and what a rate is worth when few people stand behind it.
 *
 * <p><b>Words.</b> A <i>unit</i> is a place, known by its rank from 0. A {@link fr.preau.methods.spatial.NeighbourGraph} says which
 * units are neighbours of which; {@link fr.preau.methods.spatial.SpatialWeights} say how much each neighbour counts. The
 * <i>lag</i> of a unit is the weighted sum of the values of its neighbours. An <i>island</i> is a unit without neighbours.
 *
 * <p><b>What is here.</b> Global autocorrelation (Moran's I, Geary's C, Getis and Ord's G), its local forms (local Moran, Gi and
 * Gi*), tests by moments and by permutations, control of the false discovery rate, and small-number methods: empirical Bayes,
 * Freeman and Tukey, Choynowski, limits of funnel plots. Formulas are those of the articles cited where they are computed; each
 * type says which convention it follows where software differ.
 *
 * <p><b>What is promised.</b> The same input and seed give the same output, whatever the number of threads: each unit, or each
 * permutation, has random numbers of its own.
 *
 * <p><b>Limits.</b>
 *
 * <ul>
 *   <li>Results depend on the cutting of space into units, and on who is whose neighbour: both are choices to state.
 *   <li>To be alike is not to act on each other, and a cluster is not a cause.
 *   <li>Missing values are not guessed: {@link fr.preau.methods.spatial.Selection} leaves their units out, with their links.
 * </ul>
 */
@NullMarked
package fr.preau.methods.spatial;

import org.jspecify.annotations.NullMarked;
