package fr.preau.people.rights;

import fr.preau.people.PlaceTree;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Places drawn as lines: {@code etablissement-0180002E < departement-18 until 2026-12-31}; deeper levels are written out. */
record DrawnPlaces(List<String> lines) implements PlaceTree {

    static DrawnPlaces of(String drawing) {
        return new DrawnPlaces(drawing.lines().map(String::strip).toList());
    }

    @Override
    public boolean liesIn(PlaceId place, PlaceId around, LocalDate day) {
        return place.equals(around)
                || around.equals(PlaceId.FRANCE)
                || lines.stream().anyMatch(line -> line.startsWith(place + " < " + around) && holds(line, day));
    }

    private static boolean holds(String line, LocalDate day) {
        int until = line.indexOf(" until ");
        return until < 0 || !day.isAfter(LocalDate.parse(line.substring(until + " until ".length())));
    }

    @Override
    public Set<PlaceId> listWithin(Collection<PlaceId> around, LocalDate day) {
        return lines.stream()
                .map(line -> PlaceId.parse(line.split(" ")[0]))
                .filter(place -> around.stream().anyMatch(wide -> liesIn(place, wide, day)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PlaceId> listAround(PlaceId place, LocalDate day) {
        return lines.stream()
                .map(line -> PlaceId.parse(line.split(" ")[2]))
                .filter(around -> liesIn(place, around, day))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<PlaceId, String> names(Collection<PlaceId> places) {
        return Map.of();
    }

    @Override
    public List<Found> find(String words, int limit) {
        return List.of();
    }

    @Override
    public String address(PlaceId place) {
        return "/lieux/" + place;
    }
}
