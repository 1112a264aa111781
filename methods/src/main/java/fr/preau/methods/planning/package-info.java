/**
 * Selection under a budget: at most one option of each unit, the greatest total value, rules of equity that hold exactly, and what
 * each rule costs.
 *
 * <p><b>Words.</b> A {@link fr.preau.methods.planning.Unit} (a school, a commune, a network) has
 * {@link fr.preau.methods.planning.Option}s, each with a value and a cost. A {@link fr.preau.methods.planning.Rule} bounds the
 * units chosen or the money spent in a group. The <i>price</i> of a rule is the value that its absence alone would add (Bertsimas,
 * Farias and Trichakis, <i>Operations Research</i> 59(1), 2011, for fairness as a whole).
 *
 * <p><b>Whole numbers.</b> Values and costs are exact integers, so that a claim of optimality can be checked: the caller scales.
 * Money is given in cents or in euros; a score is multiplied by a power of ten and rounded once, before. A selection of places is
 * one where each option costs 1.
 *
 * <p><b>Method.</b> The problem is a multiple-choice knapsack with side constraints (Kellerer, Pferschy and Pisinger, <i>Knapsack
 * Problems</i>, Springer 2004, chapter 11), NP-hard, and solved exactly by an engine: see
 * {@link fr.preau.methods.planning.SelectionSolver}. Not here: the engine itself, which is native code, in its own Maven module.
 *
 * <p><b>What is promised.</b> No {@link fr.preau.methods.planning.Solution} exists whose constraints, value and spending were not
 * recomputed here, in integers, from the problem as it was stated; an engine that errs is refused, not believed.
 * {@link fr.preau.methods.planning.LagrangianBound} proves, in integers and apart from the engine too, how much better any selection
 * could be at most.
 */
@NullMarked
package fr.preau.methods.planning;

import org.jspecify.annotations.NullMarked;
