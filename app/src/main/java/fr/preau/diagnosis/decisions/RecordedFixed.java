package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.selection.FixedUnit.Fate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that was chosen, or not, whatever its index.
 *
 * @param unit its number in the record
 * @param cost null when there was no time to compute it
 */
public record RecordedFixed(
        int unit, Fate fate, String reason, @Nullable RecordedCost cost) {

    /** The same fate of another unit, whose cost is not known. */
    RecordedFixed of(int other) {
        return new RecordedFixed(other, fate, reason, null);
    }

    public Optional<RecordedCost> findCost() {
        return Optional.ofNullable(cost);
    }
}
