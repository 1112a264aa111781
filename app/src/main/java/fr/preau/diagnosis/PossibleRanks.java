package fr.preau.diagnosis;

import fr.preau.methods.composite.RankInterval;
import java.util.Map;
import java.util.Optional;

/** Where units may as well rank, or why that is not told. */
public sealed interface PossibleRanks {

    /** @param intervals by number of the unit in the diagnosis */
    record Known(Map<Integer, RankInterval> intervals) implements PossibleRanks {

        public Known {
            intervals = Map.copyOf(intervals);
        }
    }

    /** They are being computed: ask again in a moment. */
    record Computing() implements PossibleRanks {}

    /** One of the other choices makes no index of these figures. */
    record Unfit() implements PossibleRanks {}

    /** Those of a unit, where they are known. */
    default Optional<RankInterval> find(Ranked ranked) {
        return this instanceof Known(Map<Integer, RankInterval> intervals)
                ? Optional.ofNullable(intervals.get(ranked.number()))
                : Optional.empty();
    }
}
