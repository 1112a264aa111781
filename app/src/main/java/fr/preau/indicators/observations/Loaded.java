package fr.preau.indicators.observations;

import fr.preau.indicators.checks.FailedCheck;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What loading did.
 *
 * @param added measures of a place and series that had none
 * @param corrected measures that replace another, whose version is kept
 * @param unchanged measures equal to what was known
 * @param withdrawn measures that the file no longer has
 * @param duplicates lines that repeat the place and series of an earlier one, which wins
 * @param stale lines that would replace another version than the one that their author had seen; they are left out
 * @param corrections the first corrections, for the report
 * @param failed the first publication checks that the series concerned break
 */
public record Loaded(
        long added,
        long corrected,
        long unchanged,
        long withdrawn,
        List<Integer> duplicates,
        List<Integer> stale,
        List<Correction> corrections,
        List<FailedCheck> failed) {

    /** How many corrections are told one by one. */
    static final int TOLD = 500;

    public Loaded {
        duplicates = List.copyOf(duplicates);
        stale = List.copyOf(stale);
        corrections = List.copyOf(corrections);
        failed = List.copyOf(failed);
    }

    Loaded having(List<Integer> leftOut, List<FailedCheck> failures) {
        return new Loaded(added, corrected, unchanged, withdrawn, duplicates, leftOut, corrections, failures);
    }

    /** How many measures are not what they were. */
    public long changed() {
        return added + corrected + withdrawn;
    }

    /** One value replaced by another; null for «no value». */
    public record Correction(
            String indicator,
            String period,
            String place,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}
}
