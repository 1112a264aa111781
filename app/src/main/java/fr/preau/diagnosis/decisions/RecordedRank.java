package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Standing;
import fr.preau.methods.composite.RankInterval;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands.
 *
 * @param unit its number in the record, from 0
 * @param index rounded to a millionth
 * @param possible the ranks that it may as well have; null when they could not be told
 */
public record RecordedRank(
        int unit, int rank, BigDecimal index, @Nullable Between possible) implements Standing {

    /** Two ranks, the first at most the second. */
    public record Between(int low, int high) {

        static Between of(RankInterval interval) {
            return new Between(interval.low(), interval.high());
        }
    }

    public Optional<Between> findPossible() {
        return Optional.ofNullable(possible);
    }

    @Override
    public double score() {
        return index.doubleValue();
    }
}
