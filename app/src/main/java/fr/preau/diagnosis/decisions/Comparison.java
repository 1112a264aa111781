package fr.preau.diagnosis.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who came in and who left between two decisions, and why. The earlier one is turned into the later one by one difference after the
 * other, in the order of {@link Cause}, and replayed after each: what moves a unit is the difference after which its class is another.
 * In another order some moves would have another cause; together they always make the whole move.
 *
 * @param moves one for each unit of either decision, in the order of the later ranking, then of the earlier one
 */
public record Comparison(List<Move> moves) {

    public Comparison {
        moves = List.copyOf(moves);
    }

    /**
     * Compares two decisions.
     *
     * @throws IllegalArgumentException if they are about units of different kinds, or of different places
     */
    public static Comparison of(PriorityDecision before, PriorityDecision after) {
        if (!after.content().comparesWith(before.content())) {
            throw new IllegalArgumentException("Only decisions about units of one kind in one place compare.");
        }
        Map<Cause, Map<String, Position>> steps = Steps.between(before.content(), after.content());
        Map<String, Position> first = Positions.of(before.content());
        Map<String, Position> last = Positions.of(after.content());
        return new Comparison(names(before.content(), after.content()).entrySet().stream()
                .map(unit -> move(unit, first, steps, last))
                .toList());
    }

    private static Move move(
            Map.Entry<String, String> unit,
            Map<String, Position> first,
            Map<Cause, Map<String, Position>> steps,
            Map<String, Position> last) {
        List<Cause> causes = new ArrayList<>();
        Position at = first.getOrDefault(unit.getKey(), Position.ABSENT);
        for (Map.Entry<Cause, Map<String, Position>> step : steps.entrySet()) {
            Position next = step.getValue().getOrDefault(unit.getKey(), Position.ABSENT);
            if (!next.isLike(at)) {
                causes.add(step.getKey());
            }
            at = next;
        }
        return new Move(
                unit.getKey(),
                unit.getValue(),
                first.getOrDefault(unit.getKey(), Position.ABSENT),
                last.getOrDefault(unit.getKey(), Position.ABSENT),
                causes);
    }

    /** Names as they are in the later decision, else in the earlier one. */
    private static Map<String, String> names(DecisionRecord before, DecisionRecord after) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(decision -> Stream.concat(
                        decision.result().ranking().stream().map(decision::unit), decision.units().stream()))
                .forEach(unit -> names.putIfAbsent(unit.id(), unit.name()));
        return names;
    }
}
