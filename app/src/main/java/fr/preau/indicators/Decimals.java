package fr.preau.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact decimal arithmetic, the same here and in PostgreSQL's {@code numeric}: only quotients are rounded, half up, to
 * {@value #DIGITS} digits after the point, which is far below anything shown.
 */
final class Decimals {

    /** Digits kept after the point of a quotient, here and in the SQL that computes one. */
    static final int DIGITS = 6;

    private Decimals() {}

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return trimmed(dividend.divide(divisor, DIGITS, RoundingMode.HALF_UP));
    }

    /** A part of a whole, in percent. */
    static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return quotient(part.movePointRight(2), whole);
    }

    /** So many percent of a whole; exact. */
    static BigDecimal percentOf(BigDecimal percentage, BigDecimal whole) {
        return percentage.multiply(whole).movePointLeft(2);
    }

    /** Without zeros at its end, and never in scientific notation, so that equal numbers are equal objects. */
    static BigDecimal trimmed(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
