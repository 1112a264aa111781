package fr.preau.diagnosis;

import fr.preau.methods.composite.Alternatives;
import fr.preau.methods.composite.Completeness;
import fr.preau.methods.composite.Preparation;
import fr.preau.methods.composite.Recipe;
import fr.preau.methods.composite.Weighting;
import java.util.Arrays;
import java.util.stream.Stream;

/** The choices that make one index of several indicators, in the order in which they come into play. */
public record Method(SmallNumbers smallNumbers, Extremes extremes, Gaps gaps, Scaling scaling, Mean mean) {

    /** What is proposed to who has chosen nothing yet. */
    public static final Method USUAL =
            new Method(SmallNumbers.SMOOTH, Extremes.TAME, Gaps.REWEIGHT, Scaling.RANGE, Mean.ARITHMETIC);

    /** A unit with less than half of the indicators is not ranked. */
    static final double LEAST = 0.5;

    /** How far another person may have set each weight, as a share of it. */
    private static final double SPREAD = 0.25;

    /** Is a unit ranked that has this share of the indicators? */
    boolean takes(double share) {
        return share >= (gaps == Gaps.UNRANKED ? 1 : LEAST);
    }

    /** The same, as the statistics take it. */
    public Recipe recipe() {
        return new Recipe(
                new Preparation(new Completeness(LEAST, 0), gaps.rule(), extremes.rule()),
                scaling.normalisation(),
                Weighting.GIVEN,
                mean.aggregation());
    }

    /**
     * What another person could have chosen as reasonably: every other answer, and weights a quarter more or less. Small numbers are not
     * among them: these choices are made of one table of values.
     */
    Alternatives alternatives() {
        return new Alternatives(
                others(Extremes.values(), extremes).map(Extremes::rule).toList(),
                others(Scaling.values(), scaling).map(Scaling::normalisation).toList(),
                SPREAD,
                others(Mean.values(), mean).map(Mean::aggregation).toList(),
                false);
    }

    private static <T> Stream<T> others(T[] answers, T chosen) {
        return Arrays.stream(answers).filter(answer -> answer != chosen);
    }
}
