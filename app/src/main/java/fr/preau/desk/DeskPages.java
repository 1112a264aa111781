package fr.preau.desk;

import fr.preau.ui.RoutePattern;
import java.util.UUID;

/** Where the screens of this module are. */
final class DeskPages {

    static final String WEEK = "/ma-semaine";
    static final String NOTIFICATIONS = "/notifications";
    static final String READ_ALL = NOTIFICATIONS + "/lues";
    static final String PREFERENCES = "/mes-preferences";
    static final String FAVOURITES = "/favoris";
    static final String FOLLOWED = "/lieux-suivis";
    static final String LEAVE = FOLLOWED + "/retrait";

    private static final String NUMBER = "/{id:" + RoutePattern.IDENTIFIER + "}";
    private static final String OPENING = "/lecture";
    private static final String DROPPING = "/retrait";
    private static final String MOVING = "/rang";

    static final String ONE_NOTIFICATION = NOTIFICATIONS + NUMBER + OPENING;
    static final String ONE_DROPPED = FAVOURITES + NUMBER + DROPPING;
    static final String ONE_MOVED = FAVOURITES + NUMBER + MOVING;

    /** What was just done, in an address. */
    static final String DONE = "fait";

    private DeskPages() {}

    static String opening(UUID notification) {
        return NOTIFICATIONS + "/" + notification + OPENING;
    }

    static String dropping(UUID favourite) {
        return FAVOURITES + "/" + favourite + DROPPING;
    }

    static String moving(UUID favourite) {
        return FAVOURITES + "/" + favourite + MOVING;
    }

    static String done(String address, String what) {
        return address + "?" + DONE + "=" + what;
    }
}
