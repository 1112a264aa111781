package fr.preau.territory.loading;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in a file about places. */
enum TerritoryProblem implements ProblemCode {
    UNKNOWN_COMMUNE,
    MISSING_COMMUNE,
    UNKNOWN_KIND,
    UNKNOWN_SECTOR,
    UNKNOWN_STATE,
    MISSING_POSITION,
    SWAPPED_POSITION,
    /** Metres of a projection where degrees were expected. */
    PROJECTED_POSITION,
    POSITION_OUTSIDE,
    MANY_VANISHED,
    /** The file describes an earlier day than what is already loaded. */
    OLDER_FILE,
    UNKNOWN_PLACE,
    /** A bassin, constituency or set whose code cannot stand in an address. */
    WRONG_GROUP_CODE,
    ENDS_BEFORE_START,
    ALREADY_IN_A_GROUP,
    /** Half of what a commune was, or became. */
    INCOMPLETE_MOVEMENT,
    NO_SCHOOL_MAP,
    NO_OUTLINE;

    @Override
    public String title() {
        return Texts.t("territory.problem." + code());
    }
}
