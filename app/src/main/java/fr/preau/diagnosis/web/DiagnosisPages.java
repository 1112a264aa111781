package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.territory.Place;

/** The addresses of the pages of the diagnosis. */
final class DiagnosisPages {

    static final String ROOT = "/diagnostic";
    static final String WORKSHOP = ROOT + "/atelier";
    static final String UNIT = WORKSHOP + "/unite";
    static final String FILE = ROOT + "/classement";

    /** Names a preset instead of all that a design says. */
    static final String PRESET = "modele";

    static final String PAGE = "page";
    static final String INTERVALS = "intervalles";

    /** How many units of the page are asked for at once, the others coming after: those that are seen while a weight moves. */
    static final String ROWS = "lignes";

    /** Which of the two views of a ranking is shown: the table, unless it is {@link #MAP}. */
    static final String VIEW = "vue";

    static final String MAP = "carte";

    private DiagnosisPages() {}

    static String workshop(Design design) {
        return design.address(WORKSHOP);
    }

    /** The ranking on the ground. */
    static String map(Design design) {
        return workshop(design) + "&" + VIEW + "=" + MAP;
    }

    static String unit(Design design, Place unit) {
        return design.address(UNIT + "/" + unit.id());
    }

    static String file(Design design, String suffix) {
        return design.address(FILE + "." + suffix);
    }
}
