package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.api.BadRequest;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses to filter by a place that nobody knows: nothing lies in it, and an empty answer would not say why. */
@Component
class KnownPlaces {

    private final Places places;

    KnownPlaces(Places places) {
        this.places = places;
    }

    /** @param parameter that named the place, if any */
    void require(String parameter, @Nullable PlaceId place) {
        if (place != null && places.findPlace(place).isEmpty()) {
            throw BadRequest.of(parameter, place.toString(), t("territory.expected.known-place"));
        }
    }
}
