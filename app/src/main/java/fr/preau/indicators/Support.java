package fr.preau.indicators;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure stands on, beside its basis.
 *
 * @param coverage the places with a value among those that should have one: one of one for a place observed by itself
 * @param weights the headcounts that weigh a mean over several places; null for any other figure
 */
public record Support(Coverage coverage, @Nullable Weights weights) {

    /** Of a place observed by itself. */
    public static Support ofOnePlace(boolean hasValue) {
        return new Support(Coverage.ofPlace(hasValue, Optional.empty()), null);
    }

    /**
     * When the headcounts that weigh a mean were counted: those of different places may be of different years.
     *
     * @param oldest first day of the period of the oldest one
     * @param latest first day of the period of the latest one
     */
    public record Weights(LocalDate oldest, LocalDate latest) {}
}
