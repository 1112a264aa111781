package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Empirical Bayes smoothing by moments (Marshall, <i>Applied Statistics</i> 40, 1991). With b the rate of a group of units, s² the
 * variance of their rates around it weighted by population, and n̄ their mean population, the variance between risks is estimated by
 * {@code a = s² - b / n̄}, and the rate r of n people is drawn to {@code b + (r - b) a / (a + b / n)}. A negative a, when rates differ
 * less than by chance, is taken as 0: all are then equal to b.
 */
public final class EmpiricalBayes {

    private EmpiricalBayes() {}

    /**
     * Towards the overall rate. In the binomial family, {@code a = s² - b (1 - b) / n̄} and rates are drawn to {@code b + (r - b) a / (a +
     * (b (1 - b) - s²) / n)} (Martuzzi and Elliott, <i>Statistics in Medicine</i> 15, 1996, as spdep computes it, but for a negative
     * a, of which it makes negative weights).
     *
     * @throws IllegalArgumentException if a unit has more events than people, in the binomial family
     */
    public static Smoothed global(Rates rates, Family family) {
        Neighbourhood all =
                new Neighbourhood(rates, IntStream.range(0, rates.units()).toArray());
        double mean = rates.overall();
        double variance = all.variance(unit -> mean);
        double between = between(variance, family.variance(mean), all);
        double within = switch (family) {
            case POISSON -> mean;
            case BINOMIAL -> {
                refuseMoreEventsThanPeople(rates);
                yield family.variance(mean) - variance;
            }
        };
        double[] means = new double[rates.units()];
        double[] betweens = new double[rates.units()];
        Arrays.fill(means, mean);
        Arrays.fill(betweens, between);
        return new Smoothed(
                IntStream.range(0, rates.units())
                        .mapToDouble(unit -> drawn(rates, unit, mean, between, within))
                        .toArray(),
                means,
                betweens);
    }

    /**
     * Towards the rate of the unit and its neighbours together, in the Poisson family. A unit without neighbours is drawn to the
     * overall rate instead, as {@link #global} does: alone, it would keep its raw rate.
     *
     * @throws IllegalArgumentException if there are not as many rates as units in the graph
     */
    public static Smoothed local(Rates rates, NeighbourGraph graph, NeighbourhoodVariance reference) {
        if (graph.units() != rates.units()) {
            throw new IllegalArgumentException(
                    "%d rates were expected, one for each unit, received %d".formatted(graph.units(), rates.units()));
        }
        NeighbourGraph around = graph.withSelves();
        Neighbourhood[] neighbourhoods = IntStream.range(0, rates.units())
                .mapToObj(unit -> new Neighbourhood(rates, around.neighboursOf(unit)))
                .toArray(Neighbourhood[]::new);
        double[] means =
                Arrays.stream(neighbourhoods).mapToDouble(Neighbourhood::rate).toArray();
        double[] betweens = new double[rates.units()];
        Arrays.setAll(betweens, unit -> {
            double variance = switch (reference) {
                case AROUND_ITS_RATE -> neighbourhoods[unit].variance(other -> means[unit]);
                case AROUND_EACH_OWN -> neighbourhoods[unit].variance(other -> means[other]);
            };
            return between(variance, means[unit], neighbourhoods[unit]);
        });
        drawIslandsToAll(rates, graph, means, betweens);
        return new Smoothed(
                IntStream.range(0, rates.units())
                        .mapToDouble(unit -> drawn(rates, unit, means[unit], betweens[unit], means[unit]))
                        .toArray(),
                means,
                betweens);
    }

    private static void drawIslandsToAll(Rates rates, NeighbourGraph graph, double[] means, double[] betweens) {
        Smoothed global = global(rates, Family.POISSON);
        for (int island : graph.islands()) {
            means[island] = global.priorMean(island);
            betweens[island] = global.priorVariance(island);
        }
    }

    private static double between(double variance, double varianceOfOne, Neighbourhood units) {
        return Math.max(0, variance - varianceOfOne / units.meanPopulation());
    }

    /** Where risks do not differ, and maybe there is no event at all, the mean is all there is to say. */
    private static double drawn(Rates rates, int unit, double mean, double between, double within) {
        return between == 0
                ? mean
                : mean + (rates.rate(unit) - mean) * between / (between + within / rates.population(unit));
    }

    private static void refuseMoreEventsThanPeople(Rates rates) {
        for (int unit = 0; unit < rates.units(); unit++) {
            if (rates.rate(unit) > 1) {
                throw new IllegalArgumentException("Unit %d has %s events among %s people"
                        .formatted(unit, rates.events(unit), rates.population(unit)));
            }
        }
    }
}
