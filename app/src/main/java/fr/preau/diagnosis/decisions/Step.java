package fr.preau.diagnosis.decisions;

import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.NothingToRank;
import java.util.List;
import java.util.Optional;

/**
 * A list on the way from one decision to another.
 *
 * @param result empty where rules and units make no index
 */
record Step(List<RecordedUnit> units, Optional<Result> result) {

    /** What rules make of units. */
    static Step of(Rules rules, List<RecordedUnit> units) {
        try {
            return new Step(
                    units,
                    Replay.isPossible(rules, units) ? Optional.of(Replay.quick(rules, units)) : Optional.empty());
        } catch (NothingToRank | NotPositive none) {
            return new Step(units, Optional.empty());
        }
    }

    List<RecordedRank> ranking() {
        return result.map(Result::ranking).orElse(List.of());
    }
}
