package fr.preau.methods.spatial;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Rates of some units, taken together. */
final class Neighbourhood {

    private final Rates rates;
    private final int[] units;

    Neighbourhood(Rates rates, int[] units) {
        this.rates = rates;
        this.units = units;
    }

    double rate() {
        return Arrays.stream(units).mapToDouble(rates::events).sum() / population();
    }

    double meanPopulation() {
        return population() / units.length;
    }

    /** Of the rates around a mean, that may differ from one to the other, weighted by population. */
    double variance(IntToDoubleFunction mean) {
        double sum = 0;
        for (int unit : units) {
            double deviation = rates.rate(unit) - mean.applyAsDouble(unit);
            sum += rates.population(unit) * deviation * deviation;
        }
        return sum / population();
    }

    private double population() {
        return Arrays.stream(units).mapToDouble(rates::population).sum();
    }
}
