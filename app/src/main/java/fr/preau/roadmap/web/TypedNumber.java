package fr.preau.roadmap.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it: comma or point, spaces between thousands. */
final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    private TypedNumber() {}

    /** Empty when it is none. */
    static Optional<BigDecimal> read(String typed) {
        String plain = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** As one would type it. */
    static String write(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
