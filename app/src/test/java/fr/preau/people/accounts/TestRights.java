package fr.preau.people.accounts;

import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.time.LocalDate;

/** Rights to give in tests. */
public final class TestRights {

    private TestRights() {}

    public static AccessRight observer() {
        return of(Role.OBSERVER, "departement-18");
    }

    /** From a day long past, without an end. */
    public static AccessRight of(Role role, String place) {
        return new AccessRight(role, PlaceId.parse(place), Validity.from(LocalDate.of(2020, 1, 1)));
    }
}
