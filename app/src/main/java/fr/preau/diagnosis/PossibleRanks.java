package fr.preau.diagnosis;

import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankSensitivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where units may as well rank, or why that is not told. */
public sealed interface PossibleRanks {

    /**
     * They are known.
     *
     * @param intervals by number of the unit in the diagnosis
     * @param effects what each choice that could have been another does to ranks; empty where none moves any
     */
    record Known(Map<Integer, RankInterval> intervals, List<RankSensitivity.Effect> effects) implements PossibleRanks {

        public Known {
            intervals = Map.copyOf(intervals);
            effects = List.copyOf(effects);
        }
    }

    /** They are being computed: ask again in a moment. */
    record Computing() implements PossibleRanks {}

    /** One of the other choices makes no index of these figures. */
    record Unfit() implements PossibleRanks {}

    /** Those of a unit, where they are known. */
    default Optional<RankInterval> find(Ranked ranked) {
        return this instanceof Known known
                ? Optional.ofNullable(known.intervals().get(ranked.number()))
                : Optional.empty();
    }
}
