package fr.preau.governance;

import java.util.UUID;

/** Addresses of screens about bodies and their meetings that others lead to. */
public final class BodyPages {

    /** The bodies. */
    public static final String ROOT = "/instances";

    /** What bodies decided. */
    public static final String DECISIONS = ROOT + "/decisions";

    private BodyPages() {}

    /** A body. */
    public static String body(UUID body) {
        return ROOT + "/" + body;
    }

    /** A meeting of a body. */
    public static String meeting(UUID meeting) {
        return ROOT + "/seances/" + meeting;
    }

    /** A decision. */
    public static String decision(UUID decision) {
        return DECISIONS + "/" + decision;
    }
}
