package fr.preau.territory.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.preau.territory.Place;
import java.util.List;

/**
 * One place, with all that it lies in.
 *
 * @param liesIn from the country down to the smallest
 */
record PlaceSheet(@JsonUnwrapped PlaceEntry place, List<PlaceName> liesIn) {

    PlaceSheet {
        liesIn = List.copyOf(liesIn);
    }

    static PlaceSheet of(Place place, List<Place> ancestors) {
        return new PlaceSheet(
                PlaceEntry.of(place), ancestors.stream().map(PlaceName::of).toList());
    }
}
