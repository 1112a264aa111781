package fr.preau.indicators.grist;

import java.util.UUID;

/** Where the tables of Grist are. */
final class GristPages {

    static final String ROOT = "/grist";
    static final String NEW = ROOT + "/nouveau";
    static final String SOURCE = ROOT + "/{grist:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    static final String CHANGE = "/modifier";
    static final String READING = "/lecture";
    static final String REMOVAL = "/retrait";

    static final String ACTION = "action";

    /** The action that reads, checks and loads nothing. */
    static final String CHECK = "essayer";

    static final String DONE = "fait";

    private GristPages() {}

    static String source(UUID source) {
        return ROOT + "/" + source;
    }
}
