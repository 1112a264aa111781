package fr.preau.desk;

import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.Optional;

/** From the address of a page to the place that it is about. */
final class PlacePaths {

    private static final String SCHOOLS = "/etablissements/";
    private static final String PLACES = "/lieux/";

    private PlacePaths() {}

    /** Empty for the page of anything else. */
    static Optional<PlaceId> placeOf(String path) {
        try {
            Optional<PlaceId> place = path.startsWith(SCHOOLS)
                    ? Optional.of(PlaceId.ofSchool(new Uai(path.substring(SCHOOLS.length()))))
                    : path.startsWith(PLACES)
                            ? Optional.of(PlaceId.parse(path.substring(PLACES.length())))
                            : Optional.empty();
            return place.filter(known -> Place.path(known).equals(path));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
