package fr.preau.indicators.grist;

import fr.preau.ui.RoutePattern;
import java.util.UUID;

/** Where the tables of Grist are. */
final class GristPages {

    static final String ROOT = "/grist";
    static final String NEW = ROOT + "/nouveau";
    static final String SOURCE = ROOT + "/{grist:" + RoutePattern.IDENTIFIER + "}";
    static final String CHANGE = "/modifier";
    static final String READING = "/lecture";
    static final String FILE = "/fichier";
    static final String REMOVAL = "/retrait";

    static final String ACTION = "action";

    /** Name of the field of the file. */
    static final String SENT = "fichier";

    /** The action that reads, checks and loads nothing. */
    static final String CHECK = "essayer";

    static final String DONE = "fait";

    private GristPages() {}

    static String source(UUID source) {
        return ROOT + "/" + source;
    }
}
