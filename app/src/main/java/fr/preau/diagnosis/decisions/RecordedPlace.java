package fr.preau.diagnosis.decisions;

import fr.preau.territory.Place;

/** A place as it was called when the decision was frozen. */
public record RecordedPlace(String id, String name) {

    static RecordedPlace of(Place place) {
        return new RecordedPlace(place.id().toString(), place.name());
    }
}
