package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Stepper;
import java.util.List;

/** The three steps from a file to loaded data. */
final class ImportSteps {

    private ImportSteps() {}

    /** @param current 1 to send the file, 2 to read what the check says, 3 once it is loaded */
    static Stepper at(int current) {
        return new Stepper(
                t("imports.steps"),
                List.of(t("imports.steps.send"), t("imports.steps.check"), t("imports.steps.load")),
                current);
    }
}
