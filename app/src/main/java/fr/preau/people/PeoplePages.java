package fr.preau.people;

import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import java.util.UUID;

/** Addresses of screens of this module that others lead to. */
public final class PeoplePages {

    /** Who has an account. */
    public static final String ROOT = "/personnes";

    /** One's own account. */
    public static final String OWN = "/mon-compte";

    private PeoplePages() {}

    /** A request about personal data; open to those who have {@link Right#ANSWER_REQUESTS}. */
    public static String request(UUID request) {
        return "/demandes/" + request;
    }

    /** A person; open to those who have {@link Right#READ_PEOPLE} where that person has a right. */
    public static String person(UUID person) {
        return ROOT + "/" + person;
    }

    /** Inviting somebody to one record alone; open to those who have {@link Right#MANAGE_PEOPLE} where it belongs. */
    public static String inviteTo(RecordRef record) {
        return ROOT + "/inviter?objet=" + record.text();
    }

    /** Who may do what in a place; open to those who have {@link Right#READ_PEOPLE} there. */
    public static String here(PlaceId place) {
        return ROOT + "/lieux/" + place;
    }
}
