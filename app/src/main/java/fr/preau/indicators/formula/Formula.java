package fr.preau.indicators.formula;

import fr.preau.indicators.formula.Expression.Quotient;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How an indicator is derived from others: a sum, or a ratio of two sums whose terms are both kept. The value of a large
 * place is the formula over the totals of that place, never over the values of its parts.
 *
 * @param text as it is written
 * @param denominator absent when the formula is a sum
 */
public record Formula(String text, Combination numerator, Optional<Combination> denominator) {

    /**
     * Reads a formula.
     *
     * @throws FormulaRefused if it cannot be read, or is neither a sum nor a ratio of sums of indicators
     */
    public static Formula parse(String text) {
        Expression expression = Reader.read(text.strip());
        var linear = new Linear(text);
        if (expression instanceof Quotient(Expression dividend, Expression divisor)
                && linear.part(divisor) instanceof Linear.Indicators(Combination whole)) {
            return new Formula(text, linear.combination(dividend), Optional.of(whole));
        }
        return new Formula(text, linear.combination(expression), Optional.empty());
    }

    /** Every indicator that it names. */
    public Set<Term> terms() {
        var terms = new LinkedHashSet<>(numerator.terms());
        denominator.ifPresent(whole -> terms.addAll(whole.terms()));
        return terms;
    }

    @Override
    public String toString() {
        return text;
    }
}
