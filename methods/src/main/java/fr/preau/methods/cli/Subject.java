package fr.preau.methods.cli;

import fr.preau.methods.spatial.Rates;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** What is studied: a value, or events among people. */
final class Subject {

    static final String VALUE = "--value";
    static final String EVENTS = "--events";
    static final String POPULATION = "--population";
    static final List<String> OPTIONS = List.of(VALUE, EVENTS, POPULATION);

    static final String HELP = """
            Ce qui est étudié, au choix\u202f:
              --value COLONNE                           une valeur (indice, distance, score…)
              --events COLONNE --population COLONNE     un taux\u202f: il est alors centré et réduit selon sa population (Assunção et
                                                        Reis, 1999), sans quoi les petites unités feraient de faux extrêmes
            """;

    /** Values, or events; {@link Double#NaN} where missing. */
    private final double[] first;

    /** As many, or none. */
    private final double[] populations;

    private Subject(double[] first, double[] populations) {
        this.first = first;
        this.populations = populations;
    }

    static Subject of(Options options, UnitFile file) {
        boolean isRate = options.has(EVENTS) || options.has(POPULATION);
        if (isRate == options.has(VALUE)) {
            throw new WrongUsage("Il faut %s, ou bien %s et %s.".formatted(VALUE, EVENTS, POPULATION));
        }
        return isRate
                ? ofRates(options, file)
                : new Subject(file.numbers(options.text(VALUE), -Double.MAX_VALUE, Double.MAX_VALUE), new double[0]);
    }

    static Subject ofRates(Options options, UnitFile file) {
        return new Subject(
                file.numbers(options.text(EVENTS), 0, Double.MAX_VALUE),
                file.numbers(options.text(POPULATION), 0, Double.MAX_VALUE));
    }

    /** Is there a value, or a rate, which asks for somebody? */
    IntPredicate known() {
        return unit -> !Double.isNaN(first[unit]) && (!isRate() || populations[unit] > 0);
    }

    /** What the statistics are computed on, for these units. */
    double[] values(int[] units) {
        double[] values = isRate() ? standardised(units) : picked(first, units);
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            throw new WrongInput("Toutes les valeurs sont égales\u202f: rien ne distingue les lieux.");
        }
        return values;
    }

    Rates rates(int[] units) {
        return new Rates(picked(first, units), picked(populations, units));
    }

    private double[] standardised(int[] units) {
        Rates rates = rates(units);
        if (rates.overall() == 0) {
            throw new WrongInput("Il n’y a d’événement nulle part.");
        }
        return rates.standardised();
    }

    private boolean isRate() {
        return populations.length > 0;
    }

    private static double[] picked(double[] column, int[] units) {
        return Arrays.stream(units).mapToDouble(unit -> column[unit]).toArray();
    }
}
