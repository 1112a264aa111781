package fr.preau.indicators.loading;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in a file of measures. */
enum IndicatorProblem implements ProblemCode {
    /** The register of this part of the country does not hold the school: its value only counts in its département. */
    UNKNOWN_SCHOOL,
    UNKNOWN_PLACE,
    /** The school is of a kind that the indicator is not about; the value is kept. */
    OTHER_KIND_OF_SCHOOL,
    /** One code under two names. */
    TWO_NAMES,
    EMPTY_ROW,
    UNREADABLE_PERIOD,
    /** Outside of what the indicator can be worth. */
    IMPLAUSIBLE_VALUE,
    /** Some of the cells that make one value together are empty. */
    PARTIAL_SUM,
    REPEATED_MEASURE,
    UNKNOWN_INDICATOR,
    /** The terms of a measure do not make what its indicator asks for. */
    WRONG_BASIS,
    /** The indicator is about another kind of place. */
    OTHER_KIND_OF_PLACE,
    /** The source gives values of another length of time. */
    OTHER_KIND_OF_PERIOD,
    /** The line states an absence and gives a value, or the other way round. */
    CONTRADICTORY_STATUS,
    /** Another value came since the one that the line is to replace. */
    CHANGED_MEANWHILE,
    /** A campaign of entry locked it. */
    LOCKED;

    @Override
    public String title() {
        return Texts.t("indicators.problem." + code());
    }
}
