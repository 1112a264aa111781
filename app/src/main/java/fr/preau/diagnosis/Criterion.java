package fr.preau.diagnosis;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import java.util.Optional;

/**
 * An indicator that counts.
 *
 * @param need which of its values tell of a need
 * @param period in which its values are taken; empty for the latest one
 * @param weight from 0, where it does not count, to {@value #MOST}; only proportions between criteria matter
 */
public record Criterion(IndicatorCode indicator, Need need, Optional<Period> period, int weight) {

    public static final int MOST = 100;

    /** @throws IllegalArgumentException if the weight is out of its range */
    public Criterion {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("A weight goes from 0 to %d, received %d.".formatted(MOST, weight));
        }
    }

    /** In its latest period. */
    public static Criterion latest(IndicatorCode indicator, Need need, int weight) {
        return new Criterion(indicator, need, Optional.empty(), weight);
    }

    /** The other values tell of a need. */
    Criterion turned() {
        return new Criterion(indicator, need == Need.LOW ? Need.HIGH : Need.LOW, period, weight);
    }

    /** The same under another weight. */
    Criterion weighing(int other) {
        return new Criterion(indicator, need, period, other);
    }
}
