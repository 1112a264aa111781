package fr.preau.diagnosis.selection;

import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Groups by where schools stand and by who runs them. A place counts where most of its open schools are; of two groups with as many,
 * in that of the school whose name comes first.
 */
final class GroupsOfSchools {

    /** 2,000 inhabitants is where France long drew the line of towns. */
    private static final List<Group.Between> BRACKETS =
            List.of(bracket(0, 2_000), bracket(2_000, 10_000), bracket(10_000, Integer.MAX_VALUE));

    private final Edition edition;
    private final List<List<Located>> schools;

    GroupsOfSchools(Edition edition, List<Place> units) {
        this.edition = edition;
        this.schools = units.stream().map(unit -> schools(edition, unit)).toList();
    }

    private static List<Located> schools(Edition edition, Place unit) {
        return edition.findSchool(unit.id()).map(List::of).orElseGet(() -> edition.schoolsIn(unit.id()));
    }

    Grouping byPlace(GroupFamily family, PlaceKind kind) {
        List<Optional<Place>> where = ofMost(school -> Optional.ofNullable(school.ancestor(kind)));
        return Grouping.of(
                family,
                where.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(edition.byName())
                        .map(place -> Group.Within.of(family, place))
                        .toList(),
                where.stream()
                        .map(found -> found.map(place -> Group.Within.of(family, place)))
                        .toList());
    }

    Grouping byInhabitants() {
        return Grouping.of(
                GroupFamily.INHABITANTS,
                BRACKETS,
                ofMost(school -> Optional.ofNullable(school.ancestor(PlaceKind.COMMUNE))
                        .map(Place::population)
                        .flatMap(GroupsOfSchools::bracket)));
    }

    private static Optional<Group.Between> bracket(int inhabitants) {
        return BRACKETS.stream().filter(bracket -> bracket.holds(inhabitants)).findFirst();
    }

    private static Group.Between bracket(int from, int below) {
        return new Group.Between(new GroupId(GroupFamily.INHABITANTS, Integer.toString(from)), from, below);
    }

    Grouping bySector() {
        return Grouping.of(
                GroupFamily.SECTOR,
                Arrays.stream(Sector.values()).map(GroupsOfSchools::group).toList(),
                ofMost(school -> Optional.of(group(school.school().sector()))));
    }

    private static Group group(Sector sector) {
        return Group.Known.of(
                GroupFamily.SECTOR, sector.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is said of most schools of each unit. */
    private <T> List<Optional<T>> ofMost(Function<Located, Optional<T>> said) {
        return schools.stream().map(each -> most(each.stream().map(said))).toList();
    }

    /** What is said of most of them. */
    private static <T> Optional<T> most(Stream<Optional<T>> all) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> one.ifPresent(known -> counts.merge(known, 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
