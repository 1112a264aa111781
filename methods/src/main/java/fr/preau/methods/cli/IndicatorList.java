package fr.preau.methods.cli;

import fr.preau.methods.composite.Direction;
import fr.preau.methods.composite.Indicator;
import fr.preau.methods.composite.IndicatorTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The indicators of an index, as they are typed or as a file describes them. */
record IndicatorList(List<Entry> entries) {

    private static final String PLUS = "--plus";
    private static final String MINUS = "--minus";
    private static final String WEIGHTS = "--weights";
    private static final String FILE = "--indicators";
    static final List<String> OPTIONS = List.of(PLUS, MINUS, WEIGHTS, FILE);

    static final String HELP = """
            Les indicateurs, au choix\u202f:
              --plus A,B --minus C,D   colonnes dont une grande valeur élève l’indice, et celles dont une grande valeur l’abaisse\u202f;
              --weights A=3,B=1        leurs poids (1 pour les autres)\u202f: seules comptent les proportions
              --indicators FICHIER     CSV, une ligne par indicateur\u202f: indicateur (sa colonne) et sens (+ ou -)\u202f; au besoin poids,
                                       denominateur (colonne qui divise), minimum et maximum (bornes gelées), cible
            """;

    IndicatorList {
        entries = List.copyOf(entries);
        var seen = new HashSet<String>();
        for (Entry entry : entries) {
            if (!seen.add(entry.column())) {
                throw new WrongUsage("L’indicateur «\u00a0%s\u00a0» est nommé deux fois.".formatted(entry.column()));
            }
        }
        if (entries.stream().allMatch(entry -> entry.weight() == 0)) {
            throw new WrongUsage("Aucun indicateur n’a de poids.");
        }
    }

    /**
     * A line of the list.
     *
     * @param denominator a column, or nothing
     * @param low {@link Double#NaN} where the list does not say, as for the next two
     */
    record Entry(
            String column,
            Direction direction,
            double weight,
            String denominator,
            double low,
            double high,
            double target) {}

    static IndicatorList of(Options options, Console console) throws IOException {
        if (options.has(FILE) == (options.has(PLUS) || options.has(MINUS))) {
            throw new WrongUsage("Il faut %s, ou bien %s et %s.".formatted(FILE, PLUS, MINUS));
        }
        return options.has(FILE) ? read(UnitFile.read(options.text(FILE), console)) : typed(options);
    }

    private static IndicatorList typed(Options options) {
        Map<String, Double> weights = weights(options);
        List<Entry> entries = Stream.concat(
                        options.list(PLUS).stream().map(column -> typed(column, Direction.POSITIVE, weights)),
                        options.list(MINUS).stream().map(column -> typed(column, Direction.NEGATIVE, weights)))
                .toList();
        weights.keySet().stream()
                .filter(column ->
                        entries.stream().noneMatch(entry -> entry.column().equals(column)))
                .findFirst()
                .ifPresent(column -> {
                    throw new WrongUsage("%s pèse «\u00a0%s\u00a0», qui n’est ni dans %s ni dans %s."
                            .formatted(WEIGHTS, column, PLUS, MINUS));
                });
        return new IndicatorList(entries);
    }

    private static Entry typed(String column, Direction direction, Map<String, Double> weights) {
        return new Entry(column, direction, weights.getOrDefault(column, 1.0), "", Double.NaN, Double.NaN, Double.NaN);
    }

    private static Map<String, Double> weights(Options options) {
        var weights = new HashMap<String, Double>();
        for (String typed : options.list(WEIGHTS)) {
            int sign = typed.lastIndexOf('=');
            double weight = Decimal.find(typed.substring(sign + 1)).orElse(Double.NaN);
            if (sign < 1 || !(weight >= 0)) {
                throw new WrongUsage("%s attend COLONNE=POIDS, un poids à partir de 0, et non «\u00a0%s\u00a0»."
                        .formatted(WEIGHTS, typed));
            }
            weights.put(typed.substring(0, sign), weight);
        }
        return weights;
    }

    private static IndicatorList read(UnitFile file) {
        List<String> columns = file.texts("indicateur");
        List<String> directions = file.texts("sens");
        double[] weights = numbers(file, "poids", 0, 1);
        double[] lows = numbers(file, "minimum", -Double.MAX_VALUE, Double.NaN);
        double[] highs = numbers(file, "maximum", -Double.MAX_VALUE, Double.NaN);
        double[] targets = numbers(file, "cible", -Double.MAX_VALUE, Double.NaN);
        List<String> denominators = has(file, "denominateur") ? file.texts("denominateur") : List.of();
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < columns.size(); row++) {
            entries.add(new Entry(
                    columns.get(row),
                    direction(directions.get(row), file.line(row)),
                    Double.isNaN(weights[row]) ? 1 : weights[row],
                    denominators.isEmpty() ? "" : denominators.get(row),
                    lows[row],
                    highs[row],
                    targets[row]));
        }
        return new IndicatorList(entries);
    }

    private static boolean has(UnitFile file, String column) {
        return file.csv().rows().getFirst().fields().contains(column);
    }

    private static double[] numbers(UnitFile file, String column, double least, double otherwise) {
        if (has(file, column)) {
            return file.numbers(column, least, Double.MAX_VALUE);
        }
        double[] same = new double[file.units()];
        Arrays.fill(same, otherwise);
        return same;
    }

    private static Direction direction(String read, int line) {
        return switch (read) {
            case "+", "1" -> Direction.POSITIVE;
            case "-", "-1" -> Direction.NEGATIVE;
            default ->
                throw new WrongInput(
                        "Ligne %d, colonne sens\u202f: «\u00a0%s\u00a0» lu, + ou - attendu.".formatted(line, read));
        };
    }

    List<String> columns() {
        return entries.stream().map(Entry::column).toList();
    }

    /** The numbers of these columns, divided where the list says so. */
    IndicatorTable table(UnitFile file) {
        double[][] values = entries.stream().map(entry -> values(entry, file)).toArray(double[][]::new);
        return IndicatorTable.of(
                entries.stream()
                        .map(entry -> new Indicator(entry.column(), entry.direction(), entry.weight()))
                        .toList(),
                values);
    }

    private static double[] values(Entry entry, UnitFile file) {
        double[] values = file.numbers(entry.column(), -Double.MAX_VALUE, Double.MAX_VALUE);
        if (entry.denominator().isEmpty() || entry.denominator().equals("NA")) {
            return values;
        }
        double[] divisors = file.numbers(entry.denominator(), 0, Double.MAX_VALUE);
        for (int unit = 0; unit < values.length; unit++) {
            if (divisors[unit] == 0) {
                throw new WrongInput("Ligne %d, colonne %s\u202f: 0 lu, et «\u00a0%s\u00a0» ne se divise pas par 0."
                        .formatted(file.line(unit), entry.denominator(), entry.column()));
            }
            values[unit] /= divisors[unit];
        }
        return values;
    }
}
