package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Events among people, unit by unit: the smaller the population, the more its rate owes to chance. They go together: what is dealt
 * out in a test is never a rate without its population. Immutable.
 */
public final class Rates {

    private final double[] events;
    private final double[] populations;
    private final double overall;

    /**
     * @param events 0 or more in each unit
     * @param populations above 0 in each unit: a unit of nobody has no rate, and is to be left out
     * @throws IllegalArgumentException if there are not as many of both, at least one, or one is out of range
     */
    public Rates(double[] events, double[] populations) {
        Values.check(events, Math.max(1, populations.length));
        Values.check(populations, events.length);
        for (int unit = 0; unit < events.length; unit++) {
            if (events[unit] < 0 || populations[unit] <= 0) {
                throw new IllegalArgumentException(
                        "Unit %d has %s events among %s people".formatted(unit, events[unit], populations[unit]));
            }
        }
        this.events = events.clone();
        this.populations = populations.clone();
        overall = Arrays.stream(events).sum() / Arrays.stream(populations).sum();
    }

    public int units() {
        return events.length;
    }

    public double events(int unit) {
        return events[unit];
    }

    public double population(int unit) {
        return populations[unit];
    }

    /** Events over population, as observed. */
    public double rate(int unit) {
        return events[unit] / populations[unit];
    }

    public double[] rates() {
        return forEach(this::rate);
    }

    /** All events over all people: not the mean of rates. */
    public double overall() {
        return overall;
    }

    /** How many events the unit would have at the overall rate. */
    public double expected(int unit) {
        return overall * populations[unit];
    }

    /**
     * The square root of rates, of which the variance hardly depends on the rate: {@code sqrt(e/n) + sqrt((e+1)/n)}, times the square
     * root of a scale (Freeman and Tukey, <i>Annals of Mathematical Statistics</i> 21, 1950).
     *
     * @param per how many people the rate is read for, such as 1,000
     */
    public double[] freemanTukey(double per) {
        return forEach(
                unit -> Math.sqrt(per) * (Math.sqrt(rate(unit)) + Math.sqrt((events[unit] + 1) / populations[unit])));
    }

    /**
     * Rates less the overall one, each over the standard deviation that its population lets expect: what Moran's I is to be
     * computed on when populations differ (Assunção and Reis, <i>Statistics in Medicine</i> 18, 1999). A negative estimate of the
     * variance between units is taken as 0.
     *
     * @throws IllegalArgumentException if there is no event at all
     */
    public double[] standardised() {
        if (overall == 0) {
            throw new IllegalArgumentException("There is no event in any of the %d units".formatted(units()));
        }
        double between = EmpiricalBayes.global(this, Family.POISSON).priorVariance(0);
        return forEach(unit -> (rate(unit) - overall) / Math.sqrt(between + overall / populations[unit]));
    }

    private double[] forEach(IntToDoubleFunction ofUnit) {
        return IntStream.range(0, units()).mapToDouble(ofUnit).toArray();
    }
}
