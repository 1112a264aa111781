package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How surprising the number of events of each unit is, if all had the overall rate and events came one by one (Choynowski,
 * <i>JASA</i> 54, 1959). Large populations surprise for small differences: read it with the rates. Immutable.
 */
public final class ProbabilityMap {

    private final Rates rates;

    private ProbabilityMap(Rates rates) {
        this.rates = rates;
    }

    /**
     * Compares each unit with the overall rate.
     *
     * @throws IllegalArgumentException if a number of events is not a whole number
     */
    public static ProbabilityMap of(Rates rates) {
        IntStream.range(0, rates.units()).forEach(unit -> CountLaw.whole(rates.events(unit)));
        return new ProbabilityMap(rates);
    }

    /** Does this unit have at least as many events as expected? */
    public boolean isHigh(int unit) {
        return rates.events(unit) >= rates.expected(unit);
    }

    /** The probability of as many events or more if they are many, of as many or fewer if they are few. */
    public double p(int unit) {
        CountLaw law = new CountLaw.Poisson(rates.expected(unit));
        long events = CountLaw.whole(rates.events(unit));
        return isHigh(unit) ? law.atLeast(events) : law.atMost(events);
    }

    /** Twice the smaller of both tails, and no more than 1: the p to give to {@link FalseDiscovery}. */
    public double[] pTwoSided() {
        return Arrays.stream(p()).map(p -> Math.min(1, 2 * p)).toArray();
    }

    /** The p of each unit, on its side. */
    public double[] p() {
        return IntStream.range(0, rates.units()).mapToDouble(this::p).toArray();
    }
}
