package fr.preau.people.web;

import fr.preau.people.PeoplePages;
import fr.preau.people.PublicAddress;
import fr.preau.people.ReturnAddress;
import fr.preau.ui.RoutePattern;
import java.net.URI;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the screens of this module are. */
final class Addresses {

    static final String SIGN_IN = ReturnAddress.SIGN_IN;
    /** Off to a provider of identities. */
    static final String PROVIDER = SIGN_IN + "/{provider:[a-z][a-z0-9-]{0,29}}";

    static final String BACK = "/retour";
    static final String PROVIDER_END = "/fin";
    static final String SIGN_OUT = "/deconnexion";
    static final String FORGOTTEN = "/mot-de-passe";
    static final String LINK = "/acces";
    static final String FIRST = "/premier-compte";
    static final String OWN = "/mon-compte";
    static final String OWN_NAME = OWN + "/nom";
    static final String OWN_PASSWORD = OWN + "/mot-de-passe";
    static final String OWN_SESSIONS = OWN + "/sessions";
    static final String OWN_DATA = OWN + "/donnees.json";
    static final String OWN_REQUESTS = OWN + "/demandes";
    static final String MAIL_ENTRY = SIGN_IN + "-par-lien";
    static final String KEY_ENTRY = SIGN_IN + "-par-cle";
    static final String OWN_KEYS = OWN + "/cles";
    static final String ONE_KEY = OWN_KEYS + "/{key:" + RoutePattern.IDENTIFIER + "}";
    static final String OWN_TOKENS = OWN + "/jetons";
    static final String ONE_TOKEN = OWN_TOKENS + "/{token:" + RoutePattern.IDENTIFIER + "}";
    static final String OWN_IDENTITIES = OWN + "/identites";

    /** Off to a provider of identities, to be linked. */
    static final String LINKING = OWN_IDENTITIES + "/lien";

    static final String ONE_IDENTITY = OWN_IDENTITIES + "/{identity:" + RoutePattern.IDENTIFIER + "}";
    static final String QUESTION = "/question";
    static final String NAME = "/nom";
    static final String DELEGATION = OWN + "/remplacement";
    static final String PEOPLE = PeoplePages.ROOT;
    static final String JOURNAL = "/journal";
    static final String REQUESTS = "/demandes";

    /** One of them, by a number written in one way. */
    static final String ONE_REQUEST = REQUESTS + "/{request:" + RoutePattern.IDENTIFIER + "}";

    static final String REGISTER = "/donnees-personnelles";
    static final String INVITE = PEOPLE + "/inviter";
    static final String INVITE_MANY = PEOPLE + "/invitations";

    /** A person's page, by a number written in one way. */
    static final String PERSON = PEOPLE + "/{person:" + RoutePattern.IDENTIFIER + "}";

    static final String RIGHTS = "/droits";
    static final String ONE_RIGHT = "/{right:" + RoutePattern.IDENTIFIER + "}";
    static final String LINK_OF = "/lien";
    static final String WITHDRAWAL = "/retrait";
    static final String CLOSING = "/cloture";
    static final String ERASING = "/effacement";
    static final String SEEING_AS = "/voir";
    static final String REOPENING = "/reouverture";

    private Addresses() {}

    static String provider(String id) {
        return SIGN_IN + "/" + id;
    }

    static String back(String provider) {
        return provider(provider) + BACK;
    }

    static String key(UUID key) {
        return OWN_KEYS + "/" + key;
    }

    static String identity(UUID identity) {
        return OWN_IDENTITIES + "/" + identity;
    }

    static String token(UUID token) {
        return OWN_TOKENS + "/" + token;
    }

    /** A page of ours as others are to call it. */
    static URI under(PublicAddress address, String page) {
        return URI.create(address.base() + page);
    }

    static String person(UUID person) {
        return PEOPLE + "/" + person;
    }

    static String right(UUID person, UUID right) {
        return giving(person) + "/" + right;
    }

    static String giving(UUID person) {
        return person(person) + RIGHTS;
    }

    static String link(UUID person) {
        return person(person) + LINK_OF;
    }

    static String withdrawal(UUID person) {
        return person(person) + WITHDRAWAL;
    }

    static String closing(UUID person) {
        return person(person) + CLOSING;
    }

    static String erasing(UUID person) {
        return person(person) + ERASING;
    }

    static String seeingAs(UUID person) {
        return person(person) + SEEING_AS;
    }

    static String request(UUID request) {
        return REQUESTS + "/" + request;
    }

    static String reopening(UUID person) {
        return person(person) + REOPENING;
    }

    static String with(String address, String parameter, String value) {
        return UriComponentsBuilder.fromPath(address)
                .queryParam(parameter, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
