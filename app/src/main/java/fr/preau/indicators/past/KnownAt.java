package fr.preau.indicators.past;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * What was known at the end of a day.
 *
 * @param day a day in Europe/Paris, which is counted whole
 */
public record KnownAt(LocalDate day) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The first instant of which this no longer tells. */
    OffsetDateTime until() {
        return day.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
    }
}
