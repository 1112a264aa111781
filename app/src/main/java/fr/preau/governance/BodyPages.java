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

    /** The minutes of a meeting. */
    public static String minutes(UUID meeting) {
        return meeting(meeting) + "/compte-rendu";
    }

    /** A decision. */
    public static String decision(UUID decision) {
        return DECISIONS + "/" + decision;
    }
}
