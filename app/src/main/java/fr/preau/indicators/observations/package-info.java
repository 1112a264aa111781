/**
 * Observations with their versions, and what is computed from them: roll-ups, coverage, derived figures. All of it is brought up
 * to date by statements over sets, in the transaction that changes an observation or a place. What is not here: reading files
 * (package {@code loading}) and screens (package {@code web}).
 *
 * <p>A value travels so: a temporary table of staged measures, a new version where one differs from what is known, the headcounts
 * that follow from it, the sums of every place in which it lies, the formulas over these sums.
 *
 * <p>The files of a first start would compute the same sums a dozen times: there they wait for the last one ({@code PutOff}).
 */
@NullMarked
package fr.preau.indicators.observations;

import org.jspecify.annotations.NullMarked;
