package fr.preau.territory.web;

import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lies in a place today, told from an edition just as {@link PlaceContents} reads it from the tables. */
record ContentsInMemory(Edition edition, LocalDate today) {

    private static final Comparator<Located> ECOLES_LAST =
            Comparator.comparing(located -> located.school().kind() == SchoolKind.ECOLE);

    /** Under which the parts of a place are kept: the largest has a thousand. */
    private record PartsOf(PlaceId id, LocalDate day) {}

    List<PlaceContents.Part> listParts(PlaceId id, List<PlaceKind> kinds) {
        return edition.keep(new PartsOf(id, today), key -> gatherParts(id, kinds));
    }

    private List<PlaceContents.Part> gatherParts(PlaceId id, List<PlaceKind> kinds) {
        Map<PlaceId, Long> schools = new HashMap<>();
        for (Place place : edition.listPlacesIn(id)) {
            if (kinds.contains(place.id().kind())) {
                schools.putIfAbsent(place.id(), 0L);
            }
            addContainers(edition.findAncestors(place.id()).orElseThrow(), kinds, 0, schools);
        }
        for (Located school : edition.schoolsIn(id)) {
            addContainers(school.ancestors(), kinds, isOpen(school) ? 1 : 0, schools);
        }
        schools.remove(id);
        return schools.keySet().stream()
                .map(part -> edition.findPlace(part).orElseThrow())
                .sorted(edition.byName())
                .map(part -> new PlaceContents.Part(part.id(), part.name(), schools.getOrDefault(part.id(), 0L)))
                .toList();
    }

    private static void addContainers(
            List<Place> places, List<PlaceKind> kinds, long more, Map<PlaceId, Long> schools) {
        for (Place place : places) {
            if (kinds.contains(place.id().kind())) {
                schools.merge(place.id(), more, Long::sum);
            }
        }
    }

    List<PlaceContents.SchoolInside> listSchools(PlaceId id, int limit) {
        return edition.schoolsIn(id).stream()
                .filter(this::isOpen)
                .sorted(ECOLES_LAST)
                .limit(limit)
                .map(located -> PlaceContents.SchoolInside.ofOpen(located.school()))
                .toList();
    }

    private boolean isOpen(Located school) {
        return school.school().place().isOpenOn(today);
    }
}
