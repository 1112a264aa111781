package fr.preau.governance.relays;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in a file of relays. */
enum RelayProblem implements ProblemCode {
    UNKNOWN_PLACE,
    /** There is no RUPN of a commune. */
    PLACE_DOES_NOT_FIT,
    /** Who loads the file may not keep the posts of this place. */
    OUT_OF_REACH,
    MISSING_SPECIALITY,
    WRONG_NAME,
    WRONG_ADDRESS,
    ENDS_BEFORE_START,
    WRONG_SKILLS,
    TOO_LONG,
    /** Somebody of whom the file says nothing holds the post on these days. */
    POST_HELD,
    REPEATED_LINE;

    @Override
    public String title() {
        return Texts.t("governance.problem." + code());
    }
}
