package fr.preau.indicators.catalogue;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.formula.Combination;
import fr.preau.indicators.formula.Formula;
import fr.preau.indicators.formula.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas of the catalogue, checked: every term is an observed count of the same unit as its neighbours, so that whatever
 * a formula says still rolls up.
 */
public final class Derivations {

    private final Map<IndicatorCode, Formula> formulas;

    private Derivations(Map<IndicatorCode, Formula> formulas) {
        this.formulas = formulas;
    }

    /** @throws IllegalArgumentException if a formula has a term that is no observed count, or adds different units */
    public static Derivations of(Catalogue catalogue) {
        var formulas = new LinkedHashMap<IndicatorCode, Formula>();
        for (Indicator indicator : catalogue.listShipped()) {
            indicator.derivation().map(Formula::parse).ifPresent(formula -> {
                check(indicator, formula, catalogue);
                formulas.put(indicator.code(), formula);
            });
        }
        return new Derivations(formulas);
    }

    public Optional<Formula> find(IndicatorCode derived) {
        return Optional.ofNullable(formulas.get(derived));
    }

    /** In the order of the catalogue. */
    public Map<IndicatorCode, Formula> all() {
        return Map.copyOf(formulas);
    }

    private static void check(Indicator indicator, Formula formula, Catalogue catalogue) {
        boolean ratio = formula.denominator().isPresent();
        require(
                ratio == (indicator.nature() == Nature.RATIO),
                indicator,
                "a ratio has a denominator, and a sum has none");
        checkUnits(indicator, formula.numerator(), catalogue);
        formula.denominator().ifPresent(whole -> checkUnits(indicator, whole, catalogue));
    }

    private static void checkUnits(Indicator indicator, Combination sum, Catalogue catalogue) {
        long units = sum.terms().stream()
                .map(term -> count(indicator, term, catalogue).unit())
                .distinct()
                .count();
        require(units == 1, indicator, "terms of different units cannot be added");
    }

    private static Indicator count(Indicator indicator, Term term, Catalogue catalogue) {
        Indicator count = catalogue
                .find(term.indicator())
                .orElseThrow(() -> refusal(indicator, "%s does not exist".formatted(term.indicator())));
        boolean observed = count.aggregation().space() == SpatialAggregation.SUM && !count.isDerived();
        require(observed, indicator, "%s is not a count that is observed".formatted(term.indicator()));
        return count;
    }

    private static void require(boolean condition, Indicator indicator, String otherwise) {
        if (!condition) {
            throw refusal(indicator, otherwise);
        }
    }

    private static IllegalArgumentException refusal(Indicator indicator, String why) {
        return new IllegalArgumentException("The formula of %s is refused: %s.".formatted(indicator.code(), why));
    }
}
