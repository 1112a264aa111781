package fr.preau.indicators.formula;

import fr.preau.indicators.Indicator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A formula as other tools of official statistics read it: one transformation of VTL 2.1 (Validation and Transformation
 * Language, SDMX, 2024). Each term is a data set of its own, identified by place and period, with {@code obs_value} as its only
 * measure; it holds the totals of each place.
 *
 * <p>VTL divides by zero at the price of an error: denominators that are zero are left out, and the place has no value. A place
 * that lacks one of the terms has none either, in VTL as here. Not in the text, because VTL has no word for it: coverage and
 * secrecy.
 */
public final class Vtl {

    private Vtl() {}

    /** The transformation that makes a derived indicator; nothing for one that is observed. */
    public static Optional<String> of(Indicator indicator) {
        return indicator
                .derivation()
                .map(Formula::parse)
                .map(formula -> "%s <- %s;"
                        .formatted(
                                quoted(indicator.code()),
                                expression(formula, indicator.unit().whole())));
    }

    /** The right side, where one whole is worth so much (100 in percent). */
    static String expression(Formula formula, BigDecimal whole) {
        return formula.denominator()
                .map(base -> "%s%s / %s[filter obs_value <> 0]"
                        .formatted(factor(whole), operand(formula.numerator()), operand(base)))
                .orElseGet(() -> sum(formula.numerator()));
    }

    private static String operand(Combination combination) {
        String sum = sum(combination);
        return combination.terms().size() == 1 && sum.startsWith("'") ? sum : "(" + sum + ")";
    }

    private static String sum(Combination combination) {
        String sum =
                combination.coefficients().entrySet().stream().map(Vtl::signed).collect(Collectors.joining(" "));
        return sum.startsWith("+ ") ? sum.substring(2) : sum;
    }

    private static String signed(Map.Entry<Term, BigDecimal> term) {
        BigDecimal coefficient = term.getValue();
        return (coefficient.signum() < 0 ? "- " : "+ ") + factor(coefficient.abs()) + quoted(term.getKey());
    }

    private static String factor(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0
                ? ""
                : number.stripTrailingZeros().toPlainString() + " * ";
    }

    /** Codes have hyphens and brackets, which a name may have between apostrophes. */
    private static String quoted(Object name) {
        return "'" + name + "'";
    }
}
