package fr.preau.roadmap.programme.web;

import fr.preau.values.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as people type it: comma or point, spaces between thousands, perhaps the sign. */
final class TypedEuros {

    private static final Pattern BESIDE = Pattern.compile("[\\s\\u00a0\\u202f€]");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");
    private static final Pattern POSTS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

    private TypedEuros() {}

    /** Empty when it is none, or less than nothing. */
    static Optional<Euros> read(String typed) {
        return number(typed, AMOUNT).map(Euros::of);
    }

    /** Full-time posts; empty when they are none. */
    static Optional<BigDecimal> readPosts(String typed) {
        return number(typed, POSTS);
    }

    /** As one would type it. */
    static String write(Euros euros) {
        return write(euros.amount());
    }

    static String write(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> number(String typed, Pattern pattern) {
        String plain = BESIDE.matcher(typed).replaceAll("");
        return pattern.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
