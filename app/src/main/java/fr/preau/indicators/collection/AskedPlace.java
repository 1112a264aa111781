package fr.preau.indicators.collection;

import fr.preau.values.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A place that a campaign asks, and where its answers stand.
 *
 * @param location where it is, in words
 * @param sentAt when its answers were sent for the first time
 */
record AskedPlace(
        UUID campaign, PlaceId place, String name, String location, ReturnState state, Optional<Instant> sentAt) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Days after the last one; 0 when it was sent in time, and counted to today while nothing is sent. */
    long late(LocalDate due, LocalDate today) {
        LocalDate day = sentAt.map(at -> at.atZone(PARIS).toLocalDate()).orElse(today);
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
