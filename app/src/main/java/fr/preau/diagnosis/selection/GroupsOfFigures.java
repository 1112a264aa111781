package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.UnitKind;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups by the latest figures that are known of units, whatever the criteria. */
@Component
class GroupsOfFigures {

    private static final IndicatorCode PRIORITY_EDUCATION = new IndicatorCode("education-prioritaire-college");
    private static final Group IN_PRIORITY = Group.Known.of(GroupFamily.PRIORITY_EDUCATION, "oui");
    private static final Group OUT_OF_PRIORITY = Group.Known.of(GroupFamily.PRIORITY_EDUCATION, "non");

    private static final IndicatorCode REINFORCED = new IndicatorCode("rep-plus-college");
    private static final Group REP = Group.Known.of(GroupFamily.PRIORITY_NETWORK, "rep");
    private static final Group REP_PLUS = Group.Known.of(GroupFamily.PRIORITY_NETWORK, "rep-plus");

    private final Figures figures;

    GroupsOfFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * A place is in priority education when pupils of its collèges are.
     *
     * @param isPrivate tells private schools, of which no source speaks, and which are in no network
     */
    Grouping byPriorityEducation(UnitKind kind, List<Place> units, Predicate<Place> isPrivate) {
        Map<PlaceId, Figure> known = latest(PRIORITY_EDUCATION, kind, units);
        return Grouping.of(
                GroupFamily.PRIORITY_EDUCATION,
                List.of(IN_PRIORITY, OUT_OF_PRIORITY),
                units.stream()
                        .map(unit -> isPrivate.test(unit)
                                ? Optional.of(OUT_OF_PRIORITY)
                                : Optional.ofNullable(known.get(unit.id())).flatMap(GroupsOfFigures::priority))
                        .toList());
    }

    private static Optional<Group> priority(Figure figure) {
        return figure.measure().known().map(known -> known.value().signum() > 0 ? IN_PRIORITY : OUT_OF_PRIORITY);
    }

    /**
     * A place is in REP+ when pupils of its collèges are; in REP when others are in priority education. Units that are in neither are in
     * no group.
     */
    Grouping byPriorityNetwork(UnitKind kind, List<Place> units) {
        Map<PlaceId, Figure> priority = latest(PRIORITY_EDUCATION, kind, units);
        Map<PlaceId, Figure> reinforced = latest(REINFORCED, kind, units);
        return Grouping.of(
                GroupFamily.PRIORITY_NETWORK,
                List.of(REP, REP_PLUS),
                units.stream()
                        .map(Place::id)
                        .map(unit -> network(isAny(reinforced.get(unit)), isAny(priority.get(unit))))
                        .toList());
    }

    private static Optional<Group> network(boolean isReinforced, boolean isPriority) {
        if (isReinforced) {
            return Optional.of(REP_PLUS);
        }
        return isPriority ? Optional.of(REP) : Optional.empty();
    }

    private static boolean isAny(@Nullable Figure figure) {
        return figure != null
                && figure.measure()
                        .known()
                        .filter(known -> known.value().signum() > 0)
                        .isPresent();
    }

    Grouping bySize(UnitKind kind, List<Place> units) {
        Map<PlaceId, Figure> known = latest(size(kind), kind, units);
        Function<Place, Optional<Integer>> sizes = unit -> Optional.ofNullable(known.get(unit.id()))
                .flatMap(figure -> figure.measure().known())
                .map(Measure.Known::value)
                .map(BigDecimal::intValue);
        int[] sorted = units.stream()
                .map(sizes)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<Group.Between> thirds = thirds(sorted);
        return Grouping.of(
                GroupFamily.SIZE,
                thirds,
                units.stream()
                        .map(unit -> sizes.apply(unit)
                                .flatMap(size -> thirds.stream()
                                        .filter(third -> third.holds(size))
                                        .findFirst()))
                        .toList());
    }

    /** What tells how large such a unit is. */
    private static IndicatorCode size(UnitKind kind) {
        return new IndicatorCode(
                switch (kind) {
                    case ECOLES -> "eleves-ecole";
                    case COLLEGES, NETWORKS -> "eleves-college";
                    case LYCEES -> "eleves-lycee";
                    case COMMUNES, EPCIS, DEPARTMENTS -> "habitants";
                });
    }

    /** As many units in each as equal sizes allow. */
    private static List<Group.Between> thirds(int[] sorted) {
        if (sorted.length == 0) {
            return List.of();
        }
        int second = sorted[sorted.length / 3];
        int last = sorted[sorted.length * 2 / 3];
        return List.of(
                third("petits", 0, second), third("moyens", second, last), third("grands", last, Integer.MAX_VALUE));
    }

    private static Group.Between third(String code, int from, int below) {
        return new Group.Between(new GroupId(GroupFamily.SIZE, code), from, below);
    }

    private Map<PlaceId, Figure> latest(IndicatorCode code, UnitKind kind, List<Place> units) {
        return figures.periods(code, kind.placeKind()).stream()
                .findFirst()
                .map(period -> figures.among(units.stream().map(Place::id).toList(), code, period, Breakdown.TOTAL))
                .orElse(Map.of());
    }
}
