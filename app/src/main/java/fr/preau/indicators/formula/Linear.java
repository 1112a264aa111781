package fr.preau.indicators.formula;

import fr.preau.indicators.formula.Expression.Difference;
import fr.preau.indicators.formula.Expression.Number;
import fr.preau.indicators.formula.Expression.Opposite;
import fr.preau.indicators.formula.Expression.Product;
import fr.preau.indicators.formula.Expression.Quotient;
import fr.preau.indicators.formula.Expression.Reference;
import fr.preau.indicators.formula.Expression.Sum;
import java.math.BigDecimal;
import java.math.MathContext;

/** Brings an expression to its linear form, or says why it has none. */
final class Linear {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final String formula;

    Linear(String formula) {
        this.formula = formula;
    }

    /** A part of a formula: a plain number, or indicators. A number cannot be added to indicators: per place it would mean nothing. */
    sealed interface Part {}

    record Constant(BigDecimal value) implements Part {}

    record Indicators(Combination combination) implements Part {}

    Combination combination(Expression expression) {
        return switch (part(expression)) {
            case Indicators indicators -> indicators.combination();
            case Constant constant -> throw refusal("%s is a number where indicators are expected", constant.value());
        };
    }

    Part part(Expression expression) {
        return switch (expression) {
            case Number number -> new Constant(number.value());
            case Reference reference -> new Indicators(Combination.of(reference.term()));
            case Opposite opposite -> scaled(part(opposite.of()), MINUS_ONE);
            case Sum sum -> sum(part(sum.left()), part(sum.right()));
            case Difference difference -> sum(part(difference.left()), scaled(part(difference.right()), MINUS_ONE));
            case Product product -> product(part(product.left()), part(product.right()));
            case Quotient quotient -> quotient(part(quotient.dividend()), part(quotient.divisor()));
        };
    }

    private Part sum(Part left, Part right) {
        if (left instanceof Constant(BigDecimal one) && right instanceof Constant(BigDecimal other)) {
            return new Constant(one.add(other));
        }
        if (left instanceof Indicators(Combination one) && right instanceof Indicators(Combination other)) {
            return new Indicators(one.plus(other));
        }
        throw refusal("a number cannot be added to an indicator");
    }

    private Part product(Part left, Part right) {
        if (left instanceof Constant(BigDecimal factor)) {
            return scaled(right, factor);
        }
        if (right instanceof Constant(BigDecimal factor)) {
            return scaled(left, factor);
        }
        throw refusal("two indicators cannot be multiplied, since the product of sums is not the sum of products");
    }

    private Part quotient(Part dividend, Part divisor) {
        if (!(divisor instanceof Constant(BigDecimal number))) {
            throw refusal("a ratio of indicators can only stand by itself, not inside another operation");
        }
        if (number.signum() == 0) {
            throw refusal("it divides by zero");
        }
        return scaled(dividend, BigDecimal.ONE.divide(number, MathContext.DECIMAL128));
    }

    private static Part scaled(Part part, BigDecimal factor) {
        return switch (part) {
            case Constant constant -> new Constant(constant.value().multiply(factor));
            case Indicators indicators ->
                new Indicators(indicators.combination().times(factor));
        };
    }

    private FormulaRefused refusal(String why, Object... values) {
        return new FormulaRefused(formula, why.formatted(values));
    }
}
