package fr.preau.methods.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Decimal numbers held as whole ones, exactly: 12,50 with two decimals is 1250. */
final class Amount {

    private static final int DIGITS = 13;

    private Amount() {}

    /** Nothing if it is no number, is too large, or has more decimals. */
    static Optional<Long> exact(String text, int decimals) {
        return number(text, decimals)
                .filter(number -> number.stripTrailingZeros().scale() <= decimals)
                .map(number -> number.movePointRight(decimals).longValueExact());
    }

    /** The same, where more decimals are rounded, a half away from zero. */
    static Optional<Long> rounded(String text, int decimals) {
        return number(text, decimals)
                .map(number -> number.setScale(decimals, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact());
    }

    static String print(long amount, int decimals) {
        return BigDecimal.valueOf(amount, decimals).stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String text, int decimals) {
        if (!text.matches("-?\\d{1,%d}([.,]\\d{1,30})?".formatted(DIGITS))) {
            return Optional.empty();
        }
        var number = new BigDecimal(text.replace(',', '.'));
        return number.precision() - number.scale() + decimals > DIGITS ? Optional.empty() : Optional.of(number);
    }
}
