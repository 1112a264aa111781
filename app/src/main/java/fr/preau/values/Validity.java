package fr.preau.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, in the calendar of Paris: it begins with the first minute of a day and ends at midnight.
 *
 * @param from first day
 * @param until last day, included; null when no end is set
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** @throws IllegalArgumentException if it ends before it begins, or lies in no plausible year */
    public Validity {
        Years.require(from.getYear());
        if (until != null) {
            Years.require(until.getYear());
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "A validity (from %s) must not end before it begins (until %s)".formatted(from, until));
            }
        }
    }

    public static Validity from(LocalDate first) {
        return new Validity(first, null);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean covers(Instant moment) {
        return covers(LocalDate.ofInstant(moment, PARIS));
    }

    /** Is it over on that day? */
    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** Is every day of it a day of the other? */
    public boolean isWithin(Validity other) {
        return !from.isBefore(other.from) && (other.until == null || until != null && !until.isAfter(other.until));
    }
}
