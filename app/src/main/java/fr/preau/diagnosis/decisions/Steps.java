package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Observed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way from one decision to another, one difference after the other. */
final class Steps {

    private Steps() {}

    /** The earlier list with one difference more after each step. */
    static Map<Cause, Step> between(DecisionRecord before, DecisionRecord after) {
        Rules old = before.rules();
        Rules now = after.rules();
        List<RecordedCriterion> chosen = withOldWeights(now.criteria(), old.criteria());
        Map<Cause, Step> steps = new EnumMap<>(Cause.class);
        List<RecordedUnit> units = setAsideAs(before, valuesFor(old.criteria(), before, after));
        steps.put(Cause.DATA, Step.of(old, units));
        units = setAsideAs(before, after.units());
        steps.put(Cause.CRITERIA, Step.of(new Rules(chosen, old.method(), old.classing()), units));
        steps.put(Cause.WEIGHTS, Step.of(new Rules(now.criteria(), old.method(), old.classing()), units));
        steps.put(Cause.METHOD, Step.of(new Rules(now.criteria(), now.method(), old.classing()), units));
        steps.put(Cause.CLASSES, Step.of(now, units));
        steps.put(Cause.EXCLUSIONS, new Step(after.units(), Optional.of(after.result())));
        return steps;
    }

    /** The later criteria; those that were there before weigh what they weighed. */
    private static List<RecordedCriterion> withOldWeights(List<RecordedCriterion> now, List<RecordedCriterion> old) {
        return now.stream()
                .map(criterion -> old.stream()
                        .filter(criterion::hasIndicatorOf)
                        .findFirst()
                        .map(same -> criterion.weighing(same.weight()))
                        .orElse(criterion))
                .toList();
    }

    /** The later units with values for the earlier criteria: the later values, where the later decision has that indicator. */
    private static List<RecordedUnit> valuesFor(
            List<RecordedCriterion> criteria, DecisionRecord before, DecisionRecord after) {
        Map<String, RecordedUnit> old = byId(before);
        int[] columns = criteria.stream()
                .mapToInt(criterion -> column(after.rules().criteria(), criterion))
                .toArray();
        return after.units().stream()
                .map(unit -> new RecordedUnit(
                        unit.id(),
                        unit.name(),
                        IntStream.range(0, columns.length)
                                .<@Nullable Observed>mapToObj(j -> columns[j] < 0
                                        ? value(old.get(unit.id()), j)
                                        : unit.values().get(columns[j]))
                                .toList(),
                        unit.exclusion()))
                .toList();
    }

    private static int column(List<RecordedCriterion> criteria, RecordedCriterion wanted) {
        return IntStream.range(0, criteria.size())
                .filter(j -> criteria.get(j).hasIndicatorOf(wanted))
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable Observed value(@Nullable RecordedUnit unit, int criterion) {
        return unit == null ? null : unit.values().get(criterion);
    }

    private static List<RecordedUnit> setAsideAs(DecisionRecord before, List<RecordedUnit> units) {
        Map<String, RecordedUnit> old = byId(before);
        return units.stream()
                .map(unit -> new RecordedUnit(
                        unit.id(),
                        unit.name(),
                        unit.values(),
                        Optional.ofNullable(old.get(unit.id()))
                                .flatMap(RecordedUnit::findExclusion)
                                .orElse(null)))
                .toList();
    }

    private static Map<String, RecordedUnit> byId(DecisionRecord decision) {
        return decision.units().stream().collect(Collectors.toMap(RecordedUnit::id, Function.identity()));
    }
}
