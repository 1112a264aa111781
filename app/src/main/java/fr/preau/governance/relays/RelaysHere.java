package fr.preau.governance.relays;

import fr.preau.people.PlaceTree;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The posts that one place has to do with. */
@Component
class RelaysHere {

    /** A panel is short; the directory has the rest. */
    static final int SHOWN = 8;

    private final RelayList list;
    private final PlaceTree places;
    private final Clock clock;

    RelaysHere(RelayList list, PlaceTree places, Clock clock) {
        this.list = list;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The posts of the school and of all that it lies in, the nearest first. */
    List<RelayList.Line> reaching(PlaceId school, boolean named) {
        Set<PlaceId> around = places.listAround(school, today());
        return list.listOf(around, named, SHOWN);
    }

    /** The posts of the place and of all that lies in it, vacant ones first. */
    List<RelayList.Line> within(PlaceId place, boolean named) {
        return list.list(RelayFilter.vacantFirst(place), named, SHOWN, 0);
    }
}
