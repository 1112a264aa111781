package fr.preau.diagnosis;

import fr.preau.methods.spatial.EmpiricalBayes;
import fr.preau.methods.spatial.Family;
import fr.preau.methods.spatial.Rates;
import fr.preau.methods.spatial.Smoothed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is observed of one criterion, unit by unit, and how many people each percentage is about. Immutable. */
public final class ObservedColumn {

    private static final double WHOLE = 100;

    private final double[] values;
    private final double[] people;

    /** @param units one for each unit; null where no value is known */
    public ObservedColumn(List<@Nullable Observed> units) {
        values = new double[units.size()];
        people = new double[units.size()];
        for (int unit = 0; unit < values.length; unit++) {
            Observed observed = units.get(unit);
            BigDecimal base = observed == null ? null : observed.people();
            values[unit] = observed == null ? Double.NaN : observed.value().doubleValue();
            people[unit] = base == null ? Double.NaN : base.doubleValue();
        }
    }

    double[] values() {
        return values.clone();
    }

    /**
     * Percentages drawn to the one of all people together, by empirical Bayes smoothing in the binomial family (Marshall, <i>Applied
     * Statistics</i> 40, 1991; Martuzzi and Elliott, <i>Statistics in Medicine</i> 15, 1996); other values as they are. Where percentages
     * differ no more than chance makes them differ, all become the same.
     */
    double[] smoothed() {
        int[] rated = IntStream.range(0, values.length).filter(this::isShare).toArray();
        double[] treated = values();
        if (rated.length > 1) {
            Smoothed drawn = EmpiricalBayes.global(
                    new Rates(
                            IntStream.of(rated)
                                    .mapToDouble(unit -> values[unit] / WHOLE * people[unit])
                                    .toArray(),
                            IntStream.of(rated)
                                    .mapToDouble(unit -> people[unit])
                                    .toArray()),
                    Family.BINOMIAL);
            for (int i = 0; i < rated.length; i++) {
                treated[rated[i]] = drawn.rate(i) * WHOLE;
            }
        }
        return treated;
    }

    private boolean isShare(int unit) {
        return values[unit] >= 0 && values[unit] <= WHOLE && people[unit] > 0;
    }
}
