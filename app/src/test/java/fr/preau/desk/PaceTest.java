package fr.preau.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    /** Paris is one hour ahead of UTC in winter and two in summer; the 23rd of November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 2026-11-22T08:00:00Z, 2026-11-22T08:00:00Z",
        "DAILY,     2026-11-22T08:00:00Z, 2026-11-23T06:00:00Z",
        "DAILY,     2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "DAILY,     2026-11-22T06:00:00Z, 2026-11-23T06:00:00Z",
        "DAILY,     2026-11-22T23:30:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY,    2026-11-22T08:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY,    2026-11-23T05:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY,    2026-11-23T06:00:00Z, 2026-11-30T06:00:00Z",
        "DAILY,     2026-03-28T08:00:00Z, 2026-03-29T05:00:00Z",
        "DAILY,     2026-10-24T08:00:00Z, 2026-10-25T06:00:00Z"
    })
    void sevenOClockIsThatOfParis(Pace pace, Instant now, Instant due) {
        assertThat(pace.dueAfter(now)).contains(due);
    }

    @Test
    void neverIsNever() {
        assertThat(Pace.NEVER.dueAfter(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 32", "8, 256", "9, 360", "60, 360"})
    void aLetterThatFailsWaitsLongerEachTime(int attempts, int minutes) {
        assertThat(DeskLetters.delayAfter(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
