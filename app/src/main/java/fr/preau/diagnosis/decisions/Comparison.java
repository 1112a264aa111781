package fr.preau.diagnosis.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who came in and who left between two decisions, and why. The earlier one is turned into the later one by one difference after the
 * other, in the order of {@link Cause}, and replayed after each: what moves a unit is the difference after which its class is another.
 * In another order some moves would have another cause; together they always make the whole move.
 *
 * @param moves one for each unit of either decision, in the order of the later ranking, then of the earlier one
 * @param chosen who comes in among the units chosen and who leaves, in the same order; empty where one of the two is no selection
 */
public record Comparison(List<Move> moves, Optional<List<SelectionMove>> chosen) {

    public Comparison {
        moves = List.copyOf(moves);
        chosen = chosen.map(List::copyOf);
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
        return of(before.content(), after.content());
    }

    private static Comparison of(DecisionRecord before, DecisionRecord after) {
        Map<Cause, Step> ranks = Steps.between(before, after);
        Map<Cause, Map<String, Position>> steps = new EnumMap<>(Cause.class);
        ranks.forEach((cause, step) -> steps.put(cause, Positions.of(step)));
        Map<String, Position> first = Positions.of(before);
        Map<String, Position> last = Positions.of(after);
        List<Move> moves = names(before, after).entrySet().stream()
                .map(unit -> move(unit, first, steps, last))
                .toList();
        return new Comparison(
                moves,
                before.findSelection()
                        .flatMap(earlier -> after.findSelection()
                                .map(later -> new SelectionSteps(before, earlier, after, later).chosen(ranks)))
                        .map(chosen -> moved(moves, SelectionSteps.ids(before), chosen, SelectionSteps.ids(after))));
    }

    private static List<SelectionMove> moved(
            List<Move> moves, Set<String> first, Optional<Map<Cause, Set<String>>> steps, Set<String> last) {
        return moves.stream()
                .filter(unit -> first.contains(unit.id()) != last.contains(unit.id()))
                .map(unit -> new SelectionMove(
                        unit,
                        last.contains(unit.id()),
                        steps.map(known -> causes(known, first.contains(unit.id()), unit.id()))))
                .toList();
    }

    private static List<Cause> causes(Map<Cause, Set<String>> steps, boolean wasChosen, String unit) {
        List<Cause> causes = new ArrayList<>();
        boolean isChosen = wasChosen;
        for (Map.Entry<Cause, Set<String>> step : steps.entrySet()) {
            boolean next = step.getValue().contains(unit);
            if (next != isChosen) {
                causes.add(step.getKey());
            }
            isChosen = next;
        }
        return causes;
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
