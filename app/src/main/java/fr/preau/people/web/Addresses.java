package fr.preau.people.web;

import fr.preau.people.ReturnAddress;
import fr.preau.values.PlaceId;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the screens of this module are. */
final class Addresses {

    static final String SIGN_IN = ReturnAddress.SIGN_IN;
    static final String SIGN_OUT = "/deconnexion";
    static final String FORGOTTEN = "/mot-de-passe";
    static final String LINK = "/acces";
    static final String FIRST = "/premier-compte";
    static final String OWN = "/mon-compte";
    static final String OWN_NAME = OWN + "/nom";
    static final String OWN_PASSWORD = OWN + "/mot-de-passe";
    static final String OWN_SESSIONS = OWN + "/sessions";
    static final String PEOPLE = "/personnes";
    static final String INVITE = PEOPLE + "/inviter";

    private Addresses() {}

    static String person(UUID person) {
        return PEOPLE + "/" + person;
    }

    static String right(UUID person, UUID right) {
        return person(person) + "/droits/" + right;
    }

    /** Who may do what in a place. */
    static String here(PlaceId place) {
        return PEOPLE + "/lieux/" + place;
    }

    static String with(String address, String parameter, String value) {
        return UriComponentsBuilder.fromPath(address)
                .queryParam(parameter, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
