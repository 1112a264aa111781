package fr.preau.roadmap.programme.loading;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in the file of a convention. */
enum ProgrammeProblem implements ProblemCode {
    /** The file has no line of the convention, or more than one. */
    NOT_ONE_CONVENTION,
    /** A code is made of lower-case words joined by hyphens. */
    WRONG_CODE,
    /** Another line before has the code. */
    CODE_TWICE,
    /** What the line belongs to stands nowhere in the lines above. */
    NOTHING_TO_BELONG_TO,
    UNKNOWN_PLACE,
    /** A last day before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** Staff in euros, money in posts. */
    OTHER_UNIT,
    NEGATIVE,
    /** The year is none of those of the convention. */
    OUTSIDE_THE_CONVENTION,
    /** The budget has an amount for this axis, year, nature and stage already. */
    AMOUNT_TWICE,
    UNKNOWN_STATE,
    /** Nothing that was frozen in the diagnosis, or that a body decided and anybody may read, has this number. */
    UNKNOWN_DECISION,
    /** A decision of a body of another territory. */
    DECISION_ELSEWHERE,
    UNKNOWN_INDICATOR,
    /** No roadmap has such a field, or it does not follow the indicator. */
    UNKNOWN_FIELD,
    /** The library has no such sheet. */
    UNKNOWN_SHEET,
    /** The action says so already. */
    SAID_TWICE,
    /** An action waits for one that the file has not. */
    UNKNOWN_ACTION,
    /** Actions wait for each other. */
    CIRCLE;

    @Override
    public String title() {
        return Texts.t("programme.problem." + code());
    }
}
