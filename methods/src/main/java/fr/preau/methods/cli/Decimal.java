package fr.preau.methods.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers with decimals as people and programs write them. */
final class Decimal {

    /** More digits than data have, fewer than rounding spoils. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Compiled once: a national file has millions of fields. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

    private static final double TINY = 1e-6;

    private Decimal() {}

    /** 12.5, 12,5 or 1.25E1; nothing if it is no number. */
    static OptionalDouble find(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** With 12 significant digits at most, with a power of ten if it is tiny, and nothing where there is no number. */
    static String print(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS);
        return number != 0 && Math.abs(number) < TINY
                ? String.valueOf(rounded.doubleValue())
                : rounded.stripTrailingZeros().toPlainString();
    }
}
