package fr.preau.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;

/** Journeys that take some days, through an application {@linkplain RunningPreau#withMovedClock() whose clock they move}. */
interface MovedTime {

    ZoneId PARIS = ZoneId.of("Europe/Paris");

    default void setClock(LocalDate day, LocalTime time) {
        RunningPreau.setClock(ZonedDateTime.of(day, time, PARIS).toInstant());
    }

    @AfterEach
    default void backToTime() {
        RunningPreau.setClock(Instant.now());
    }
}
