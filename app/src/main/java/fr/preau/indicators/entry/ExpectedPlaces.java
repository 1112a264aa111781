package fr.preau.indicators.entry;

import fr.preau.indicators.Applicability;
import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The open places from which a sheet expects a value: those that its indicator is about, and no other. */
@Component
public class ExpectedPlaces {

    private static final Comparator<Located> BY_COMMUNE =
            Comparator.comparingInt(Located::communeRank).thenComparingInt(Located::rank);

    private final Gazetteer gazetteer;

    ExpectedPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Schools by commune, other places by name. */
    public List<ExpectedPlace> of(Sheet sheet) {
        Edition edition = gazetteer.current().orElseGet(gazetteer::make);
        Applicability scope = sheet.indicator().scope();
        PlaceId within = sheet.within().id();
        Stream<ExpectedPlace> schools = scope.isAboutSchools()
                ? schools(edition, within)
                        .filter(school -> scope.concerns(
                                school.school().kind(), school.school().sector()))
                        .filter(school -> sheet.only()
                                .map(kind -> kind == school.school().kind())
                                .orElse(true))
                        .sorted(BY_COMMUNE)
                        .map(ExpectedPlaces::school)
                : Stream.empty();
        Stream<ExpectedPlace> others = scope.observed().stream()
                .filter(kind -> kind != PlaceKind.SCHOOL && sheet.only().isEmpty())
                .sorted()
                .flatMap(kind -> places(edition, within, kind))
                .map(place -> new ExpectedPlace(place.id(), place.name(), ""));
        return Stream.concat(schools, others).toList();
    }

    private static Stream<Located> schools(Edition edition, PlaceId within) {
        return within.kind() == PlaceKind.SCHOOL
                ? edition.findSchool(within).stream()
                : edition.schoolsIn(within.equals(PlaceId.FRANCE) ? null : within).stream();
    }

    private static Stream<Place> places(Edition edition, PlaceId within, PlaceKind kind) {
        if (within.equals(PlaceId.FRANCE)) {
            return edition.listOfKind(kind).stream();
        }
        return within.kind() == kind
                ? edition.findPlace(within).stream()
                : edition.listPlacesIn(within).stream()
                        .filter(place -> place.id().kind() == kind)
                        .sorted(edition.byName());
    }

    private static ExpectedPlace school(Located located) {
        String uai = located.school().uai().code();
        Place commune = located.ancestor(PlaceKind.COMMUNE);
        return new ExpectedPlace(
                located.id(), located.name(), commune == null ? uai : "%s · %s".formatted(commune.name(), uai));
    }
}
