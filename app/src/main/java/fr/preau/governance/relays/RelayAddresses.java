package fr.preau.governance.relays;

import fr.preau.governance.RelayPages;
import fr.preau.ui.RoutePattern;
import fr.preau.values.PlaceId;
import java.util.UUID;

/** Where the screens of relays are. */
final class RelayAddresses {

    static final String ROOT = RelayPages.ROOT;
    static final String NEW_POST = ROOT + "/nouveau-poste";
    static final String IMPORT = ROOT + "/import";
    static final String IMPORT_MODEL = IMPORT + "/modele-relais.csv";
    static final String POST = ROOT + "/postes/{post:" + RoutePattern.IDENTIFIER + "}";
    static final String CLOSING = "/fermeture";
    static final String SHARE = "/quotite";
    static final String APPOINTING = "/nomination";
    static final String TERM = "/mandats/{term:" + RoutePattern.IDENTIFIER + "}";
    static final String END = "/fin";
    static final String RELAY = ROOT + "/personnes/{relay:" + RoutePattern.IDENTIFIER + "}";
    static final String MESSAGE = "/message";
    static final String FORGETTING = "/effacement";

    private RelayAddresses() {}

    static String post(UUID post) {
        return RelayPages.post(post);
    }

    static String closing(UUID post) {
        return post(post) + CLOSING;
    }

    static String share(UUID post) {
        return post(post) + SHARE;
    }

    static String appointing(UUID post) {
        return post(post) + APPOINTING;
    }

    static String term(UUID post, UUID term) {
        return post(post) + "/mandats/" + term;
    }

    static String end(UUID post, UUID term) {
        return term(post, term) + END;
    }

    static String relay(UUID relay) {
        return RelayPages.relay(relay);
    }

    static String message(UUID relay) {
        return relay(relay) + MESSAGE;
    }

    static String forgetting(UUID relay) {
        return relay(relay) + FORGETTING;
    }

    static String newPostIn(PlaceId place) {
        return NEW_POST + "?lieu=" + place;
    }
}
