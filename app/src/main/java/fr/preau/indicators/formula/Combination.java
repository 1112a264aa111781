package fr.preau.indicators.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A linear combination of indicators: so many times this one plus so many times that one. It is what can be summed over
 * places without changing its meaning.
 */
public record Combination(Map<Term, BigDecimal> coefficients) {

    public Combination {
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
    }

    static Combination of(Term term) {
        return new Combination(Map.of(term, BigDecimal.ONE));
    }

    public Set<Term> terms() {
        return coefficients.keySet();
    }

    Combination plus(Combination other) {
        var sum = new LinkedHashMap<>(coefficients);
        other.coefficients.forEach((term, factor) -> sum.merge(term, factor, BigDecimal::add));
        return new Combination(sum);
    }

    Combination times(BigDecimal factor) {
        var product = new LinkedHashMap<Term, BigDecimal>();
        coefficients.forEach((term, coefficient) -> product.put(term, coefficient.multiply(factor)));
        return new Combination(product);
    }
}
