package fr.preau.methods.composite;

import static fr.preau.methods.composite.Direction.NEGATIVE;
import static fr.preau.methods.composite.Direction.POSITIVE;

import java.util.List;

/** 47 provinces and 5 indicators, of which R, COINr and lpSolve computed many indices. */
final class Swiss {

    static final List<Indicator> INDICATORS = List.of(
            new Indicator("Fertility", NEGATIVE, 0.3),
            new Indicator("Agriculture", NEGATIVE, 0.1),
            new Indicator("Examination", POSITIVE, 0.2),
            new Indicator("Education", POSITIVE, 0.3),
            new Indicator("Infant.Mortality", NEGATIVE, 0.1));

    static final Reference SCORES = Reference.read("expected_swiss_scores.csv");
    static final Reference STATS = Reference.read("expected_swiss_stats.csv");

    private Swiss() {}

    static IndicatorTable table() {
        return IndicatorTable.of(INDICATORS, columns());
    }

    static double[][] columns() {
        Reference file = Reference.read("swiss.csv");
        return INDICATORS.stream().map(Indicator::name).map(file::column).toArray(double[][]::new);
    }

    /** More meaning the same in all. */
    static double[][] oriented() {
        double[][] columns = columns();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = INDICATORS.get(j).direction().orient(columns[j]);
        }
        return columns;
    }

    static double[][] normalised(Normalisation normalisation) {
        double[][] columns = oriented();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = normalisation.apply(columns[j], j, INDICATORS.get(j).direction());
        }
        return columns;
    }
}
