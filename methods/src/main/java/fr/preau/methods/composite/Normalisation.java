package fr.preau.methods.composite;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** How columns in different units are made comparable. In all of them, a missing value stays missing. */
public sealed interface Normalisation {

    /**
     * @param column oriented: more raises the index
     * @param indicator its place in the table, from 0
     * @param direction what its values had to be multiplied by
     */
    double[] apply(double[] column, int indicator, Direction direction);

    /** Has it figures in the unit of each indicator, so that a logarithm would deceive it? */
    default boolean readsUnits() {
        return false;
    }

    /** @throws IllegalArgumentException if it is not made for so many indicators */
    default void check(int indicators) {}

    /**
     * The index of Mazziotta and Pareto: 100 + 10 z, with the population standard deviation (<i>Rivista Italiana di Economia Demografia
     * e Statistica</i> 67, 2013).
     */
    static Normalisation mazziottaPareto() {
        return new ZScore(100, 10, Spread.POPULATION);
    }

    /** Their adjusted index: 70 to 130 between goalposts, not capped (<i>Social Indicators Research</i> 127, 2016). */
    static Normalisation adjustedMazziottaPareto(List<Goalposts> goalposts) {
        return new BetweenGoalposts(goalposts, Scale.FROM_70_TO_130, false);
    }

    /**
     * The lowest value goes to the low end of the scale, the highest to the high end: one extreme unit decides for all. In a constant
     * column, everyone is in the middle.
     */
    record MinMax(Scale scale) implements Normalisation {

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            Range range = Range.of(column);
            return range.isConstant()
                    ? Values.each(column, value -> scale.middle())
                    : Values.each(column, value -> scale.at((value - range.low()) / (range.high() - range.low())));
        }
    }

    /**
     * Standard deviations from the mean, then {@code mean + deviation × z}. In a constant column, everyone is at the mean.
     *
     * @param deviation above 0
     */
    record ZScore(double mean, double deviation, Spread spread) implements Normalisation {

        /** Mean 0, standard deviation 1 with n - 1, as in COINr and most packages. */
        public static final ZScore STANDARD = new ZScore(0, 1, Spread.SAMPLE);

        /** @throws IllegalArgumentException if they are not numbers, the deviation above 0 */
        public ZScore {
            if (!(deviation > 0) || Double.isInfinite(deviation) || !Double.isFinite(mean)) {
                throw new IllegalArgumentException(
                        "A mean and a deviation above 0, received %s and %s".formatted(mean, deviation));
            }
        }

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            Range range = Range.of(column);
            double centre = Spread.mean(column);
            double unit = range.isConstant() ? 1 : spread.of(column);
            return Values.each(
                    column, value -> range.isConstant() ? mean : mean + deviation * ((value - centre) / unit));
        }
    }

    /** From 1 for the worst unit; equal values share the mean of their ranks. Says nothing of distances. */
    record Ranks() implements Normalisation {

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            return Values.each(column, Present.of(column).ranks());
        }
    }

    /**
     * The share of the other units that a unit is above, counting half of its equals: (rank - 1) / (n - 1) with mean ranks, put on the
     * scale. A single unit is in the middle.
     */
    record PercentileRanks(Scale scale) implements Normalisation {

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            Present present = Present.of(column);
            DoubleUnaryOperator ranks = present.ranks();
            double others = present.count() - 1.0;
            return Values.each(
                    column,
                    value -> others == 0 ? scale.middle() : scale.at((ranks.applyAsDouble(value) - 1) / others));
        }
    }

    /**
     * The share done of the way from the worst unit of the table to a target, put on the scale; who is at the target or
     * beyond is at the high end.
     *
     * @param targets one for each indicator, in its unit
     */
    record DistanceToTarget(List<Double> targets, Scale scale) implements Normalisation {

        /** @throws IllegalArgumentException if one is not a number */
        public DistanceToTarget {
            targets = List.copyOf(targets);
            if (!targets.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Targets are numbers, received %s".formatted(targets));
            }
        }

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            double worst = Range.of(column).low();
            double target = direction.sign() * targets.get(indicator);
            return Values.each(
                    column, value -> value >= target ? scale.high() : scale.at((value - worst) / (target - worst)));
        }

        @Override
        public boolean readsUnits() {
            return true;
        }

        @Override
        public void check(int indicators) {
            Normalisation.check(targets, indicators);
        }
    }

    /**
     * Min-max between values that do not depend on the table: years can be compared.
     *
     * @param goalposts one pair for each indicator
     * @param capped whether what lies beyond is brought to the end of the scale, as in the human development index, or goes on
     */
    record BetweenGoalposts(List<Goalposts> goalposts, Scale scale, boolean capped) implements Normalisation {

        public BetweenGoalposts {
            goalposts = List.copyOf(goalposts);
        }

        @Override
        public double[] apply(double[] column, int indicator, Direction direction) {
            double worst = goalposts.get(indicator).worst(direction);
            double best = goalposts.get(indicator).best(direction);
            return Values.each(column, value -> {
                double share = (value - worst) / (best - worst);
                return scale.at(capped ? Math.clamp(share, 0, 1) : share);
            });
        }

        @Override
        public boolean readsUnits() {
            return true;
        }

        @Override
        public void check(int indicators) {
            Normalisation.check(goalposts, indicators);
        }
    }

    private static void check(List<?> given, int indicators) {
        if (given.size() != indicators) {
            throw new IllegalArgumentException(
                    "One for each of %d indicators, received %d".formatted(indicators, given.size()));
        }
    }
}
