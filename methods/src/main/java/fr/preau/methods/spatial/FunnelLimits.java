package fr.preau.methods.spatial;

/**
 * Between which rates a unit of some population lies, if its risk is the target: the funnel of a funnel plot, wide for small
 * populations. Exact limits by the law of counts, continuous by interpolation (Spiegelhalter, <i>Statistics in Medicine</i> 24, 2005,
 * appendix A.1.1).
 *
 * @param low from 0
 * @param high above it
 */
public record FunnelLimits(double low, double high) {

    /**
     * @param target the risk, above 0; and below 1 in the binomial family
     * @param population above 0, whole in the binomial family
     * @param level the probability to lie outside, half of it on each side: 0.05, or 0.002 for three standard deviations
     * @throws IllegalArgumentException if one is out of range
     */
    public static FunnelLimits of(double target, double population, double level, Family family) {
        boolean isRisk = target > 0 && (family == Family.POISSON ? target < Double.POSITIVE_INFINITY : target < 1);
        if (!isRisk || !(population > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("No limits for a target of %s, a population of %s and a level of %s"
                    .formatted(target, population, level));
        }
        CountLaw law = family.law(target, population);
        return new FunnelLimits(
                Math.max(0, limit(law, level / 2)) / population, limit(law, 1 - level / 2) / population);
    }

    public boolean contains(double rate) {
        return low <= rate && rate <= high;
    }

    private static double limit(CountLaw law, double probability) {
        long count = law.quantile(probability);
        return count - (law.atMost(count) - probability) / law.exactly(count);
    }
}
