package fr.preau.diagnosis.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What decisions, or rules, make of units: one position for each, by its identifier. */
final class Positions {

    private Positions() {}

    static Map<String, Position> of(DecisionRecord decision) {
        return of(decision.units(), decision.result());
    }

    /** Nobody has a rank where there is no index. */
    static Map<String, Position> of(Step step) {
        return step.result().map(result -> of(step.units(), result)).orElseGet(() -> unranked(step.units()));
    }

    private static Map<String, Position> unranked(List<RecordedUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(RecordedUnit::id, unit -> new Position(Position.State.UNRANKED, null, null)));
    }

    private static Map<String, Position> of(List<RecordedUnit> units, Result result) {
        var ranked = new @Nullable RecordedRank[units.size()];
        result.ranking().forEach(each -> ranked[each.unit()] = each);
        Map<String, Position> positions = new LinkedHashMap<>();
        for (int i = 0; i < ranked.length; i++) {
            positions.put(units.get(i).id(), position(units.get(i), ranked[i], result));
        }
        return positions;
    }

    private static Position position(RecordedUnit unit, @Nullable RecordedRank ranked, Result result) {
        if (ranked == null) {
            return new Position(Position.State.UNRANKED, null, null);
        }
        return unit.isSetAside()
                ? new Position(Position.State.SET_ASIDE, ranked.rank(), null)
                : new Position(Position.State.LISTED, ranked.rank(), result.of(ranked));
    }
}
