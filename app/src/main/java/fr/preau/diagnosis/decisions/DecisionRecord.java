package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.UnitKind;
import fr.preau.values.PlaceId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision is made of.
 *
 * @param format of this record: {@link #FORMAT}
 * @param frozenAt when it was written down, to the second
 * @param unitKind what was compared
 * @param place where
 * @param units all those that were compared, by name
 * @param selection those that were chosen among the ranked ones; null where classes alone were decided
 */
public record DecisionRecord(
        String format,
        UUID id,
        Statement statement,
        Instant frozenAt,
        UnitKind unitKind,
        RecordedPlace place,
        Rules rules,
        List<RecordedUnit> units,
        Result result,
        @Nullable RecordedSelection selection) {

    /** Changes with the meaning of the record. */
    public static final String FORMAT = "preau-decision-2";

    /** @throws IllegalArgumentException if it is of another format, units have more or fewer values than there are criteria, or one chosen is none of them */
    public DecisionRecord {
        units = List.copyOf(units);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("A decision is recorded as %s, received %s.".formatted(FORMAT, format));
        }
        int values = rules.criteria().size();
        if (units.stream().anyMatch(unit -> unit.values().size() != values)) {
            throw new IllegalArgumentException("Every unit has one value for each of %d criteria.".formatted(values));
        }
        if (selection != null && !selection.names(units.size())) {
            throw new IllegalArgumentException("A selection names units of the record alone.");
        }
    }

    public Optional<RecordedSelection> findSelection() {
        return Optional.ofNullable(selection);
    }

    /** The units that were chosen, in order of rank; none where classes alone were decided. */
    public List<RecordedRank> chosen() {
        Set<Integer> numbers =
                findSelection().map(one -> Set.copyOf(one.chosen())).orElse(Set.of());
        return result.ranking().stream()
                .filter(ranked -> numbers.contains(ranked.unit()))
                .toList();
    }

    /** The design that makes this list of these figures, and another of others. */
    public Design design() {
        return new Design(
                unitKind,
                PlaceId.parse(place.id()),
                rules.criteria().stream().map(RecordedCriterion::criterion).toList(),
                rules.method(),
                rules.classing());
    }

    /** Are they about units of one kind in one place? */
    public boolean comparesWith(DecisionRecord other) {
        return unitKind == other.unitKind && place.id().equals(other.place.id());
    }

    public RecordedUnit unit(RecordedRank ranked) {
        return units.get(ranked.unit());
    }

    /** The ranked units of a class that are not set aside, in order of rank. */
    public List<RecordedRank> in(PriorityClass priority) {
        return result.ranking().stream()
                .filter(ranked -> !unit(ranked).isSetAside() && result.of(ranked) == priority)
                .toList();
    }

    /** The units set aside, in order of rank; those without rank are not ranked anyway. */
    public List<RecordedRank> setAside() {
        return result.ranking().stream()
                .filter(ranked -> unit(ranked).isSetAside())
                .toList();
    }

    /** The share of a criterion in the index, from 0 to 1; 0 for one that does not count. */
    public double share(int criterion) {
        int[] counted = Replay.counted(rules, units).toArray();
        int total = Arrays.stream(counted)
                .map(each -> rules.criteria().get(each).weight())
                .sum();
        return Arrays.stream(counted).anyMatch(each -> each == criterion)
                ? (double) rules.criteria().get(criterion).weight() / total
                : 0;
    }

    /** Are there percentages of people counted among the values of a criterion? */
    public boolean hasPeople(int criterion) {
        return units.stream()
                .flatMap(unit -> unit.find(criterion).stream())
                .anyMatch(observed -> observed.people() != null);
    }

    /** How many units have a value of that criterion. */
    public long known(int criterion) {
        return units.stream().filter(unit -> unit.find(criterion).isPresent()).count();
    }
}
