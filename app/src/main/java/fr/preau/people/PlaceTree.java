package fr.preau.people;

import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rights need to know of places. Asked here, answered by the module that holds them. */
public interface PlaceTree {

    /** Does the place lie in the other one on that day, directly or not? A place lies in itself, and all lie in the country. */
    boolean liesIn(PlaceId place, PlaceId around, LocalDate day);

    /** All that lies in one of these on that day, themselves included; only what is known, except themselves. */
    Set<PlaceId> listWithin(Collection<PlaceId> around, LocalDate day);

    /** The place and all that it lies in on that day, the country included. */
    Set<PlaceId> listAround(PlaceId place, LocalDate day);

    /** What each of these places is called; those that are not known are left out. */
    Map<PlaceId, String> names(Collection<PlaceId> places);

    /** The places that somebody may mean by these words, the best first; at most {@code limit}. */
    List<Found> find(String words, int limit);

    /** The address of the page of a place. */
    String address(PlaceId place);

    /**
     * A place that may be meant.
     *
     * @param summary what tells it from its namesakes: its kind, its code, where it lies
     */
    record Found(PlaceId id, String name, String summary) {}
}
