package fr.preau.indicators.checks;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** The rules that a value must pass to be shown. */
public enum CheckCode implements ProblemCode {
    MISSING_DENOMINATOR,
    RATE_OUT_OF_RANGE,
    FALLING_TOTAL,
    RUNNING_TOTAL_READ_AS_FLOW,
    TOTAL_OTHER_THAN_PARTS,
    CATEGORIES_EXCEED_WHOLE,
    /** Worth a word to the operator; the values are shown, without a date. */
    NO_VINTAGE;

    /** Is a value that breaks the rule withheld? */
    public boolean withholds() {
        return this != NO_VINTAGE;
    }

    @Override
    public String title() {
        return Texts.t("indicators.check." + code());
    }
}
