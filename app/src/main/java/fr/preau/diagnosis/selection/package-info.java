/**
 * Choosing under a number of places and rules of equity: the best choice there is, proven so, and what each rule costs.
 *
 * <p>{@link fr.preau.diagnosis.selection.SelectionTerms} hold all that a pilot asks for beside the
 * {@link fr.preau.diagnosis.Design}; {@link fr.preau.diagnosis.selection.Selections} answers with a
 * {@link fr.preau.diagnosis.selection.SelectionAnswer}. Best means: the greatest sum of the indices of the units chosen. The
 * method, its sources and its limits are those of {@link fr.preau.methods.planning}.
 */
@NullMarked
package fr.preau.diagnosis.selection;

import org.jspecify.annotations.NullMarked;
