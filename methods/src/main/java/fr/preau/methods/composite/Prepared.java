package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of which only what is ranked is left, oriented and completed.
 *
 * @param kept the units that are ranked, by their number in the whole table
 * @param columns of those units, more raising the index
 * @param taken for each indicator, whether it is there often enough to count
 */
record Prepared(List<Indicator> indicators, int[] kept, double[][] columns, boolean[] taken) {

    /** @throws NothingToRank if no unit, or no indicator that weighs, is left */
    static Prepared of(IndicatorTable table, Preparation preparation) {
        int[] kept = kept(table, preparation);
        if (kept.length == 0) {
            throw new NothingToRank("No unit has enough indicators to be ranked");
        }
        IndicatorTable left = table.keeping(kept);
        Imputation imputation = Imputation.of(left, preparation.missing());
        double[][] columns = IntStream.range(0, table.indicators().size())
                .parallel()
                .mapToObj(j -> table.indicators().get(j).direction().orient(imputation.complete(j)))
                .toArray(double[][]::new);
        return new Prepared(table.indicators(), kept, columns, taken(left, preparation.completeness()));
    }

    private static boolean[] taken(IndicatorTable left, Completeness completeness) {
        double[] shares = Availability.byIndicator(left);
        boolean[] taken = new boolean[shares.length];
        double total = 0;
        for (int j = 0; j < shares.length; j++) {
            taken[j] = shares[j] > 0 && shares[j] >= completeness.ofIndicator();
            total += taken[j] ? left.indicators().get(j).weight() : 0;
        }
        if (total == 0) {
            throw new NothingToRank("No indicator that weighs is there often enough");
        }
        return taken;
    }

    private static int[] kept(IndicatorTable table, Preparation preparation) {
        double least = preparation.missing() == MissingRule.UNRANKED
                ? 1
                : preparation.completeness().ofUnit();
        double[] shares = Availability.byUnit(table);
        return IntStream.range(0, shares.length)
                .filter(unit -> shares[unit] > 0 && shares[unit] >= least)
                .toArray();
    }

    TreatedColumn[] treat(OutlierRule rule) {
        return Arrays.stream(columns).parallel().map(rule::treat).toArray(TreatedColumn[]::new);
    }

    /** Columns made comparable, {@code NaN} where missing still. */
    double[][] normalise(TreatedColumn[] treated, Normalisation normalisation) {
        normalisation.check(indicators.size());
        return IntStream.range(0, treated.length)
                .parallel()
                .mapToObj(j -> normalisation.apply(
                        treated[j].values(), j, indicators.get(j).direction()))
                .toArray(double[][]::new);
    }

    /** Weights that add up to 1, 0 for indicators that are not taken. */
    double[] weights(Weighting weighting, double[][] normalised) {
        double[] weights = new double[taken.length];
        for (int j = 0; j < weights.length; j++) {
            double given = taken[j] ? indicators.get(j).weight() : 0;
            weights[j] = weighting == Weighting.GIVEN ? given : Math.signum(given);
        }
        return weighting == Weighting.PRINCIPAL_COMPONENTS
                ? PrincipalComponents.weightsAmong(normalised, weights)
                : Weights.ofSumOne(weights);
    }
}
