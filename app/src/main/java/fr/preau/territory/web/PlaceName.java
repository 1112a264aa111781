package fr.preau.territory.web;

import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;

/** A place named in the answer about another. */
record PlaceName(PlaceId id, PlaceKind kind, String name) {

    static PlaceName of(Place place) {
        return new PlaceName(place.id(), place.id().kind(), place.name());
    }
}
