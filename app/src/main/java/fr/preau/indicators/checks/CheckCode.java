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
    SHARE_OF_UNKNOWN,
    FUTURE_PERIOD,
    /** Worth a word to the operator, who alone can tell which of two sets is wrong, if any; the values are shown. */
    SAME_AS_ANOTHER,
    /** Worth a word to the operator; each value is true of its perimeter, and is shown with it. */
    PERIMETER_GREW,
    /** Worth a word to the operator; the values are shown, without a date. */
    NO_VINTAGE;

    /** Is a value that breaks the rule withheld? */
    public boolean withholds() {
        return switch (this) {
            case MISSING_DENOMINATOR,
                    RATE_OUT_OF_RANGE,
                    FALLING_TOTAL,
                    RUNNING_TOTAL_READ_AS_FLOW,
                    TOTAL_OTHER_THAN_PARTS,
                    CATEGORIES_EXCEED_WHOLE,
                    SHARE_OF_UNKNOWN,
                    FUTURE_PERIOD -> true;
            case SAME_AS_ANOTHER, PERIMETER_GREW, NO_VINTAGE -> false;
        };
    }

    @Override
    public String title() {
        return Texts.t("indicators.check." + code());
    }
}
