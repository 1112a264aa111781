package fr.preau.indicators.catalogue;

import fr.preau.imports.ProblemCode;
import fr.preau.ui.Texts;

/** What can be wrong in a file that describes indicators. */
enum DescriptionProblem implements ProblemCode {
    /** The product ships an indicator of this code. */
    CODE_OF_THE_CATALOGUE,
    /** What the line says cannot be true at once: a ratio that is added up, a threshold on what is not counted. */
    CONTRADICTORY_DESCRIPTION,
    /** Values are loaded under another unit, nature, sum, periodicity or kind of place. */
    VALUES_ARE_LOADED;

    @Override
    public String title() {
        return Texts.t("indicators.problem." + code());
    }
}
