package fr.preau.governance;

import fr.preau.values.PlaceId;
import java.util.UUID;

/** Addresses of screens of this module that others lead to. */
public final class RelayPages {

    /** The directory. */
    public static final String ROOT = "/relais";

    private RelayPages() {}

    /** A post, open to whoever has signed in. */
    public static String post(UUID post) {
        return ROOT + "/postes/" + post;
    }

    /** Somebody who holds posts, or held one; open to whoever has signed in. */
    public static String relay(UUID relay) {
        return ROOT + "/personnes/" + relay;
    }

    /** The posts within a place. */
    public static String within(PlaceId place) {
        return ROOT + "?dans=" + place;
    }
}
