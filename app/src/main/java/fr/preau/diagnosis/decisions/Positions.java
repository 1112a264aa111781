package fr.preau.diagnosis.decisions;

import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.NothingToRank;
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

    /** What rules make of units; nobody has a rank where rules and units make no index. */
    static Map<String, Position> of(Rules rules, List<RecordedUnit> units) {
        try {
            return Replay.isPossible(rules, units) ? of(units, Replay.quick(rules, units)) : unranked(units);
        } catch (NothingToRank | NotPositive none) {
            return unranked(units);
        }
    }

    private static Map<String, Position> unranked(List<RecordedUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(RecordedUnit::id, unit -> new Position(Position.State.UNRANKED, null, null)));
    }

    static Map<String, Position> of(List<RecordedUnit> units, Result result) {
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
