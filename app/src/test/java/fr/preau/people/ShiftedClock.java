package fr.preau.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** The time of the machine, or so much before or after it: for talking with others, whose clocks are right. */
public final class ShiftedClock extends Clock {

    private volatile Duration shift = Duration.ZERO;

    public void shift(Duration other) {
        shift = other;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** Puts it in the place of the clock of the application. */
    @TestConfiguration
    public static class Bean {

        @Primary
        @org.springframework.context.annotation.Bean
        ShiftedClock shiftedClock() {
            return new ShiftedClock();
        }
    }
}
