package fr.preau.people.web;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Rights;
import fr.preau.values.PlaceId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom the one who asks may see, and for whom they may answer. Somebody out of sight is answered as somebody unknown. */
@Component
class KnownPeople {

    private final WhoAsks whoAsks;
    private final People people;
    private final Rights rights;
    private final PlaceTree places;

    KnownPeople(WhoAsks whoAsks, People people, Rights rights, PlaceTree places) {
        this.whoAsks = whoAsks;
        this.people = people;
        this.rights = rights;
        this.places = places;
    }

    /** What who asks holds; the route has let them in. */
    HeldRights held() {
        return whoAsks.held().orElseThrow(UnknownPerson::new);
    }

    /** The places within which who asks sees people. */
    Set<PlaceId> reach() {
        return held().placesOf(Right.READ_PEOPLE);
    }

    /** How far who asks sees, for a query. */
    Sight sight() {
        Set<PlaceId> reach = reach();
        return reach.contains(PlaceId.FRANCE)
                ? new Sight(true, Set.of())
                : new Sight(false, places.listWithin(reach, rights.today()));
    }

    /**
     * The people whom somebody sees.
     *
     * @param everywhere whether they are all
     * @param places those in which they hold a right, otherwise
     */
    record Sight(boolean everywhere, Set<PlaceId> places) {}

    /** A person within sight, or {@link UnknownPerson}. */
    Person get(UUID id) {
        return people.find(id).filter(this::isSeen).orElseThrow(UnknownPerson::new);
    }

    private boolean isSeen(Person person) {
        Set<PlaceId> reach = reach();
        return reach.contains(PlaceId.FRANCE)
                || rights.placesEver(person.id()).stream()
                        .anyMatch(place -> reach.stream().anyMatch(wide -> places.liesIn(place, wide, rights.today())));
    }

    /**
     * May who asks act for this person, up to preparing a link that opens their account? Only who may give every right that the person
     * has: anybody else would gain what they may not have.
     */
    boolean mayAnswerFor(Person person) {
        HeldRights held = held();
        return held.may(Right.MANAGE_PEOPLE)
                && rights.listOf(person.id()).stream().allMatch(given -> held.mayEnd(given.right()));
    }
}
