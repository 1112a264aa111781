package fr.preau.indicators.formula;

/** A formula that cannot be read, or that says something that would not roll up. */
public final class FormulaRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    FormulaRefused(String formula, String why) {
        super("The formula \"%s\" is refused: %s.".formatted(formula, why));
    }
}
