package fr.preau.governance.bodies;

import fr.preau.governance.BodyPages;
import fr.preau.ui.RoutePattern;
import java.util.UUID;

/** Where the screens of bodies are. */
final class BodyAddresses {

    static final String NUMBER = RoutePattern.IDENTIFIER;

    static final String ROOT = BodyPages.ROOT;
    static final String NEW = ROOT + "/nouvelle";
    static final String MEMBERS = ROOT + "/membres";
    static final String BODY = ROOT + "/{body:" + NUMBER + "}";
    static final String CHANGE = "/modifier";
    static final String CLOSING = "/fermeture";
    static final String NEW_MEMBER = "/nouveau-membre";
    static final String MEMBER = "/membres/{member:" + NUMBER + "}";
    static final String END = "/fin";
    static final String FORGETTING = "/effacement";
    static final String CALENDAR = "/seances.ics";
    static final String OWN = ROOT + "/mes-seances";
    static final String OWN_CALENDAR = OWN + ".ics";
    static final String ADDRESS = "/adresse";

    private BodyAddresses() {}

    static String body(UUID body) {
        return BodyPages.body(body);
    }

    static String change(UUID body) {
        return body(body) + CHANGE;
    }

    static String closing(UUID body) {
        return body(body) + CLOSING;
    }

    static String calendar(UUID body) {
        return body(body) + CALENDAR;
    }

    static String newMember(UUID body) {
        return body(body) + NEW_MEMBER;
    }

    static String end(UUID body, UUID member) {
        return body(body) + "/membres/" + member + END;
    }

    static String forgetting(UUID body, UUID member) {
        return body(body) + "/membres/" + member + FORGETTING;
    }
}
