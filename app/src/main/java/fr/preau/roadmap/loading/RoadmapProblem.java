package fr.preau.roadmap.loading;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in the file of a roadmap. */
enum RoadmapProblem implements ProblemCode {
    /** The file has no line that says whose roadmap it is, or more than one. */
    NOT_ONE_ROADMAP,
    /** The number is not that of such a line: {@code 1} for an ambition, {@code 1.2} for a target, {@code 1.2.CO1} for a field. */
    WRONG_NUMBER,
    /** Another line before has the number. */
    NUMBER_TWICE,
    /** What the line belongs to stands nowhere in the lines above. */
    NOTHING_TO_BELONG_TO,
    UNKNOWN_INDICATOR,
    UNKNOWN_PLACE,
    /** The indicator has no values in places of this kind. */
    NO_VALUES_THERE,
    /** The indicator has no values of periods of this length. */
    OTHER_KIND_OF_PERIOD,
    /** The numbers of the objective do not make what its condition asks for. */
    INCOMPLETE_AIM,
    /** The field has an objective for this indicator, place and date already. */
    OBJECTIVE_TWICE;

    @Override
    public String title() {
        return Texts.t("roadmap.problem." + code());
    }
}
