package fr.preau.diagnosis;

import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units that a design compares: open schools, or the places in which at least one open school stands. */
@Component
class Units {

    private final Gazetteer gazetteer;

    Units(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Those of a place, by name. An EPCI that straddles its border is among them. A school is named with its commune: a département has
     * a dozen that are called «Ecole primaire» and nothing else.
     *
     * @param scope {@link PlaceId#FRANCE} for all that is loaded
     */
    List<Place> list(UnitKind kind, PlaceId scope) {
        Edition edition = gazetteer.current().orElseGet(gazetteer::make);
        Stream<Located> schools = edition.schoolsIn(scope.equals(PlaceId.FRANCE) ? null : scope).stream();
        return kind.schoolKind()
                .map(only -> schools.filter(school -> school.school().kind() == only)
                        .map(Units::named)
                        .toList())
                .orElseGet(() -> schools.map(school -> school.ancestor(kind.placeKind()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(edition.byName())
                        .toList());
    }

    private static Place named(Located school) {
        Place place = school.school().place();
        Place commune = school.ancestor(PlaceKind.COMMUNE);
        return commune == null ? place : place.named("%s (%s)".formatted(place.name(), commune.name()));
    }
}
