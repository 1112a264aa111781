package fr.preau.roadmap.web;

import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parts into which a roadmap takes its objectives down: académies of a région académique, départements of an académie. */
@Component
class PlaceParts {

    private final Places places;

    PlaceParts(Places places) {
        this.places = places;
    }

    /** Those of the next kind down; none below the département, where they are too many to stand side by side. */
    List<Place> of(PlaceId place) {
        return next(place.kind())
                .map(kind -> places.listWithin(place, kind, places.today()))
                .orElse(List.of());
    }

    /** The place, its parts and theirs. */
    List<Place> allIn(PlaceId place) {
        return Stream.concat(
                        Stream.of(places.getPlace(place)),
                        of(place).stream().flatMap(part -> Stream.concat(Stream.of(part), of(part.id()).stream())))
                .toList();
    }

    private static Optional<PlaceKind> next(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> Optional.of(PlaceKind.ACADEMIC_REGION);
            case ACADEMIC_REGION -> Optional.of(PlaceKind.ACADEMY);
            case ACADEMY, REGION -> Optional.of(PlaceKind.DEPARTMENT);
            default -> Optional.empty();
        };
    }
}
