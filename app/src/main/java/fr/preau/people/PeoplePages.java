package fr.preau.people;

import fr.preau.values.PlaceId;

/** Addresses of screens of this module that others lead to. */
public final class PeoplePages {

    /** Who has an account. */
    public static final String ROOT = "/personnes";

    private PeoplePages() {}

    /** Who may do what in a place; open to those who have {@link Right#READ_PEOPLE} there. */
    public static String here(PlaceId place) {
        return ROOT + "/lieux/" + place;
    }
}
