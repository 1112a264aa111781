package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.ui.RoutePattern;
import java.util.UUID;

/** The addresses of frozen decisions. */
final class DecisionAddresses {

    static final String ROOT = DiagnosisPages.ROOT + "/decisions";
    static final String NEW = ROOT + "/nouvelle";

    /** One decision, by its number. */
    static final String ONE = ROOT + "/{id:" + RoutePattern.IDENTIFIER + "}";

    static final String SHEET = "/fiche";
    static final String COMPARISON = "/comparaison";
    static final String VERIFICATION = "/verification";
    static final String RECORD = "/enregistrement.json";
    static final String FILE = "/liste";

    /** The whole ranking, where units were chosen. */
    static final String WHOLE = "tout";

    /** The number of an earlier decision. */
    static final String WITH = "avec";

    private DecisionAddresses() {}

    static String decision(UUID id) {
        return ROOT + "/" + id;
    }

    static String freezing(Design design) {
        return design.address(NEW);
    }
}
