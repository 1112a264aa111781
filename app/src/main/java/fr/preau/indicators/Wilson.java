package fr.preau.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which shares the one of a whole population lies, at 95&nbsp;%, when so many answered: the score interval of E.&nbsp;B. Wilson,
 * «Probable inference, the law of succession, and statistical inference», JASA 22 (1927), without correction for continuity. It takes
 * those who answered for a random part of those who could have, which they seldom are: the true uncertainty is larger.
 */
final class Wilson {

    /** The 97.5th percentile of the normal law. */
    private static final double Z = 1.959964;

    private static final double HUNDRED = 100;
    private static final int DIGITS = 4;

    private Wilson() {}

    /**
     * The interval, in percent, within 0 and 100.
     *
     * @param percentage 0 to 100
     * @param answers more than zero
     */
    static Interval of(BigDecimal percentage, BigDecimal answers) {
        double share = percentage.doubleValue() / HUNDRED;
        double number = answers.doubleValue();
        if (share < 0 || share > 1 || number <= 0) {
            throw new IllegalArgumentException(
                    "A share of answers needs a percentage (%s) and answers (%s).".formatted(percentage, answers));
        }
        double square = Z * Z;
        double middle = share + square / (2 * number);
        double half = Z * Math.sqrt(share * (1 - share) / number + square / (4 * number * number));
        double whole = 1 + square / number;
        return new Interval(percent((middle - half) / whole), percent((middle + half) / whole));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(HUNDRED * Math.clamp(share, 0, 1)).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
