package fr.preau.methods.cli;

import fr.preau.methods.composite.Availability;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.CronbachAlpha;
import fr.preau.methods.composite.NoCorrelation;
import fr.preau.methods.composite.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was done to a table, in a few words. */
record IndexReport(List<String> lines) {

    static IndexReport of(IndexMethod.Question question, CompositeIndex index) {
        List<String> lines = new ArrayList<>();
        long ranked = Arrays.stream(index.scores())
                .filter(score -> !Double.isNaN(score))
                .count();
        lines.add("Unités lues\u202f: %d\u202f; classées\u202f: %d."
                .formatted(question.table().units(), ranked));
        double[] present = Availability.byIndicator(question.table());
        for (int j = 0; j < present.length; j++) {
            String column = question.columns().get(j);
            if (present[j] < 1) {
                lines.add(String.format(
                        Locale.FRENCH,
                        "«\u00a0%s\u00a0»\u202f: présent pour %.1f\u202f%% des unités.",
                        column,
                        100 * present[j]));
            }
            if (index.weights()[j] == 0) {
                lines.add("«\u00a0%s\u00a0»\u202f: ne compte pas.".formatted(column));
            }
            treated(column, index.treatments().get(j)).ifPresent(lines::add);
        }
        return new IndexReport(lines);
    }

    private static Optional<String> treated(String column, Treatment treatment) {
        return switch (treatment) {
            case Treatment.Untouched() -> Optional.empty();
            case Treatment.Winsorised(boolean high, int points, double limit) ->
                Optional.of("«\u00a0%s\u00a0»\u202f: %s à %s."
                        .formatted(column, winsorised(points, high ? "haute" : "basse"), Decimal.print(limit)));
            case Treatment.Logarithm(boolean high, double shift) ->
                Optional.of("«\u00a0%s\u00a0»\u202f: logarithme de l’écart à la valeur la plus %s, plus %s."
                        .formatted(column, high ? "basse" : "haute", Decimal.print(shift)));
        };
    }

    private static String winsorised(int points, String end) {
        return points == 1
                ? "la valeur la plus %s est ramenée".formatted(end)
                : "les %d valeurs les plus %ss sont ramenées".formatted(points, end);
    }

    /** The same, and whether indicators that count measure one thing, where that can be told. */
    IndexReport withConsistency(CompositeIndex index) {
        double[][] columns = IntStream.range(0, index.weights().length)
                .filter(j -> index.weights()[j] > 0)
                .mapToObj(index::normalised)
                .toArray(double[][]::new);
        if (columns.length < 2) {
            return this;
        }
        try {
            double alpha = CronbachAlpha.standardised(columns);
            return new IndexReport(Stream.concat(
                            lines.stream(),
                            Stream.of(String.format(
                                    Locale.FRENCH,
                                    "Cohérence des indicateurs (alpha de Cronbach)\u202f: %.2f.",
                                    alpha)))
                    .toList());
        } catch (NoCorrelation constant) {
            return this;
        }
    }

    void print(Console console) {
        lines.forEach(console.words()::println);
    }
}
