/**
 * Composite indices: several indicators, one figure for each unit, and how far its rank can be trusted.
 *
 * <p><b>Words</b> (OECD and JRC, <i>Handbook on Constructing Composite Indicators</i>, 2008). <i>Units</i> are what is compared:
 * schools, communes. An <i>indicator</i> is a column of numbers with a direction and a weight. The chain: screen and complete
 * what is missing, tame outliers, normalise, weight, aggregate, rank; then vary those choices and see which ranks hold. All of
 * them stand in a {@link fr.preau.methods.composite.Recipe}; the same table and recipe always give the same
 * {@link fr.preau.methods.composite.CompositeIndex}.
 *
 * <p><b>Where to begin.</b> {@link fr.preau.methods.composite.IndicatorTable} is what is measured,
 * {@link fr.preau.methods.composite.Recipe} what is chosen, {@link fr.preau.methods.composite.CompositeIndex} what comes out.
 * {@link fr.preau.methods.composite.Alternatives} are what could have been chosen, {@link
 * fr.preau.methods.composite.RankUncertainty} where each unit then ranks, {@link fr.preau.methods.composite.RankSensitivity} which
 * choice moves ranks. {@link fr.preau.methods.composite.BenefitOfTheDoubt} and {@link fr.preau.methods.composite.CronbachAlpha}
 * stand apart.
 *
 * <p><b>Numbers.</b> A missing value is {@code NaN}, on the way in and on the way out, and never 0; an infinite one is refused.
 * Direction is handled once, as the chain begins: from there on, more of anything raises the index. Logarithms and exponentials
 * are those of {@code StrictMath}, sums are made in the order of indicators: a frozen recipe gives the same bits on any machine.
 *
 * <p><b>Not here.</b> What the indicators are, rates of small numbers, maps and neighbours, budgets, files.
 */
@NullMarked
package fr.preau.methods.composite;

import org.jspecify.annotations.NullMarked;
