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

    private DiagnosisPages() {}

    static String workshop(Design design) {
        return design.address(WORKSHOP);
    }

    static String unit(Design design, Place unit) {
        return design.address(UNIT + "/" + unit.id());
    }

    static String file(Design design, String suffix) {
        return design.address(FILE + "." + suffix);
    }
}
