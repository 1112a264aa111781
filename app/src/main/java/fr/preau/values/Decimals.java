package fr.preau.values;

import java.math.BigDecimal;

/** Decimal numbers written one way only, so that 50, 50.0 and 5E+1 are equal values. */
final class Decimals {

    private Decimals() {}

    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal between(BigDecimal value, int lowest, int highest, String what) {
        if (value.compareTo(BigDecimal.valueOf(lowest)) < 0 || value.compareTo(BigDecimal.valueOf(highest)) > 0) {
            throw new IllegalArgumentException("%s must be between %d and %d, received %s"
                    .formatted(what, lowest, highest, value.toPlainString()));
        }
        return canonical(value);
    }
}
