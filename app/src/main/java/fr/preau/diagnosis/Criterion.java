package fr.preau.diagnosis;

import fr.preau.indicators.IndicatorCode;

/**
 * An indicator that counts.
 *
 * @param need which of its values tell of a need
 * @param weight from 0, where it does not count, to {@value #MOST}; only proportions between criteria matter
 */
public record Criterion(IndicatorCode indicator, Need need, int weight) {

    public static final int MOST = 100;

    /** @throws IllegalArgumentException if the weight is out of its range */
    public Criterion {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("A weight goes from 0 to %d, received %d.".formatted(MOST, weight));
        }
    }

    /** The other values tell of a need. */
    Criterion turned() {
        return new Criterion(indicator, need == Need.LOW ? Need.HIGH : Need.LOW, weight);
    }
}
