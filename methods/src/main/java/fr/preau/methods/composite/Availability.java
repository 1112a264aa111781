package fr.preau.methods.composite;

/** How much of a table is there: shares of values present, from 0 to 1, each value counting the same whatever its weight. */
public final class Availability {

    private Availability() {}

    /** For each unit, the share of indicators that it has. */
    public static double[] byUnit(IndicatorTable table) {
        int indicators = table.indicators().size();
        double[] shares = new double[table.units()];
        for (int j = 0; j < indicators; j++) {
            double[] column = table.column(j);
            for (int i = 0; i < shares.length; i++) {
                shares[i] += Double.isNaN(column[i]) ? 0 : 1;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= indicators;
        }
        return shares;
    }

    /** For each indicator, the share of units that have it. */
    public static double[] byIndicator(IndicatorTable table) {
        double[] shares = new double[table.indicators().size()];
        for (int j = 0; j < shares.length; j++) {
            shares[j] = (double) Present.count(table.column(j)) / table.units();
        }
        return shares;
    }
}
