package fr.preau.indicators.entry;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The places of which who asks may type values: no sheet is drawn of another one. */
@Component
class EntryReach {

    private final WhoAsks whoAsks;
    private final Places places;
    private final PlaceTree tree;

    EntryReach(WhoAsks whoAsks, Places places, PlaceTree tree) {
        this.whoAsks = whoAsks;
        this.places = places;
        this.tree = tree;
    }

    /**
     * Stops who may not type values there.
     *
     * @throws AccessDeniedException which the page of refusals answers
     */
    void require(PlaceId place) {
        whoAsks.require(Right.ENTER_OBSERVATIONS, place);
    }

    /** The same, of many places: asked at once of all those in which one may. */
    void requireAll(Set<PlaceId> asked) {
        Set<PlaceId> held = whoAsks.placesOf(Right.ENTER_OBSERVATIONS);
        if (!held.contains(PlaceId.FRANCE)
                && !tree.listWithin(held, places.today()).containsAll(asked)) {
            throw new AccessDeniedException("Values may not be typed in all of %d places.".formatted(asked.size()));
        }
    }

    /** Where to begin when no place is named: the whole territory, or what of it is one's own; empty while no place is loaded. */
    Optional<Place> beginning() {
        return places.findTerritory()
                .filter(territory -> whoAsks.may(Right.ENTER_OBSERVATIONS, territory.id()))
                .or(() -> own().stream().findFirst());
    }

    /** One's own places, then those of the offered ones where one may type too. */
    List<Place> of(Collection<Place> offered) {
        List<Place> own = own();
        return Stream.concat(
                        own.stream(),
                        offered.stream()
                                .filter(place -> !own.contains(place))
                                .filter(place -> whoAsks.may(Right.ENTER_OBSERVATIONS, place.id())))
                .toList();
    }

    /** The known places of one's rights, by name, but for the whole country. */
    private List<Place> own() {
        return whoAsks.placesOf(Right.ENTER_OBSERVATIONS).stream()
                .filter(place -> !place.equals(PlaceId.FRANCE))
                .flatMap(place -> places.findPlace(place).stream())
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }
}
