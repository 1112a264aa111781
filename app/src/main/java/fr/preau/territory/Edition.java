package fr.preau.territory;

import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open places between two imports, in memory: what each is, what it lies in, which schools it holds. What is closed, and what a
 * day other than today asks, stands in the tables alone.
 */
public final class Edition extends Snapshot {

    private final Map<PlaceId, Place> places = new HashMap<>();
    private final Map<PlaceId, Integer> ranks = new HashMap<>();
    private final Map<PlaceKind, List<Place>> kinds = new EnumMap<>(PlaceKind.class);
    private final Map<PlaceId, List<Place>> ancestors;
    private final Map<PlaceId, List<Place>> placesIn = new HashMap<>();
    private final Set<PlaceId> dated;
    private final List<Located> schools;
    private final Map<PlaceId, List<Located>> schoolsIn;
    private final Map<PlaceId, Located> byId = new HashMap<>();
    private final Set<PlaceId> splitCommunes;
    private final Set<PlaceId> eventful;

    /**
     * @param places the open ones but schools, by name
     * @param ancestors of each that lies in something, from the country down
     * @param dated places of which something begins or ends after today: memory does not answer for where they lie
     * @param schools open, by name
     * @param communeNames the communes as schools write them, in order
     * @param splitCommunes communes that several networks share
     * @param eventful places to which something happened that is told
     */
    Edition(
            List<Place> places,
            Map<PlaceId, List<Place>> ancestors,
            Set<PlaceId> dated,
            List<School> schools,
            List<String> communeNames,
            Set<PlaceId> splitCommunes,
            Set<PlaceId> eventful) {
        this.ancestors = ancestors;
        this.dated = dated;
        this.splitCommunes = splitCommunes;
        this.eventful = eventful;
        this.schools = located(schools, communeNames);
        this.schoolsIn = inside(this.schools);
        this.schools.forEach(school -> byId.put(school.id(), school));
        places.forEach(this::add);
    }

    private void add(Place place) {
        ranks.put(place.id(), ranks.size());
        places.put(place.id(), place);
        kinds.computeIfAbsent(place.id().kind(), any -> new ArrayList<>()).add(place);
        for (Place larger : ancestors.getOrDefault(place.id(), List.of())) {
            placesIn.computeIfAbsent(larger.id(), any -> new ArrayList<>()).add(place);
        }
    }

    private List<Located> located(List<School> byName, List<String> communeNames) {
        Map<String, Integer> communeRanks = HashMap.newHashMap(communeNames.size());
        communeNames.forEach(name -> communeRanks.put(name, communeRanks.size()));
        List<Located> all = new ArrayList<>(byName.size());
        for (School school : byName) {
            all.add(new Located(
                    school,
                    all.size(),
                    communeRanks.getOrDefault(school.communeName(), Integer.MAX_VALUE),
                    ancestors.getOrDefault(school.place().id(), List.of())));
        }
        return List.copyOf(all);
    }

    private static Map<PlaceId, List<Located>> inside(List<Located> schools) {
        Map<PlaceId, List<Located>> inside = new HashMap<>();
        for (Located school : schools) {
            for (Place place : school.ancestors()) {
                inside.computeIfAbsent(place.id(), any -> new ArrayList<>()).add(school);
            }
        }
        inside.replaceAll((place, list) -> List.copyOf(list));
        return inside;
    }

    /** An open place; empty also for one that is closed. */
    public Optional<Place> findPlace(PlaceId id) {
        return id.kind() == PlaceKind.SCHOOL
                ? findSchool(id).map(school -> school.school().place())
                : Optional.ofNullable(places.get(id));
    }

    /** An open school; empty also for one that is closed. */
    public Optional<Located> findSchool(PlaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What an open place lies in today, from the country down; empty when memory cannot tell. */
    public Optional<List<Place>> findAncestors(PlaceId id) {
        return findPlace(id).isPresent() && !dated.contains(id)
                ? Optional.of(ancestors.getOrDefault(id, List.of()))
                : Optional.empty();
    }

    /** Does nothing known begin or end after today, so that memory answers for what lies where? */
    public boolean isWhole() {
        return dated.isEmpty();
    }

    /** All the open places of a kind other than schools, by name. */
    public List<Place> listOfKind(PlaceKind kind) {
        return Collections.unmodifiableList(kinds.getOrDefault(kind, List.of()));
    }

    /** The open places but schools that lie in this one, by name. */
    public List<Place> listPlacesIn(PlaceId place) {
        return Collections.unmodifiableList(placesIn.getOrDefault(place, List.of()));
    }

    /** Orders places but schools by name. */
    public Comparator<Place> byName() {
        return Comparator.comparing(place -> ranks.getOrDefault(place.id(), Integer.MAX_VALUE));
    }

    /** All the open schools, by name. */
    public List<Located> schools() {
        return schools;
    }

    /** The open schools of a place, by name; all of them where the place is null. */
    public List<Located> schoolsIn(@Nullable PlaceId place) {
        return place == null ? schools : schoolsIn.getOrDefault(place, List.of());
    }

    /** Do several networks share this commune, so that its écoles belong to none? */
    public boolean isSplit(PlaceId commune) {
        return splitCommunes.contains(commune);
    }

    /** Is it known that nothing is told to have happened to this place, an open one? */
    public boolean isUneventful(PlaceId place) {
        return findPlace(place).isPresent() && !eventful.contains(place);
    }
}
