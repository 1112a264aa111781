package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final Validity YEAR = validity("2026-09-01", "2027-08-31");

    @ParameterizedTest
    @CsvSource({
        "2027-08-31T21:59:59Z, true", // 23:59:59 in Paris, in summer
        "2027-08-31T22:00:00Z, false",
        "2026-08-31T21:59:59Z, false",
        "2026-08-31T22:00:00Z, true"
    })
    void beginsAndEndsAtMidnightInParis(Instant moment, boolean covered) {
        assertThat(YEAR.covers(moment)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T22:59:59Z, true", "2026-12-31T23:00:00Z, false"})
    void inWinterMidnightComesAnHourLater(Instant moment, boolean covered) {
        assertThat(validity("2026-09-01", "2026-12-31").covers(moment)).isEqualTo(covered);
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(Validity.from(LocalDate.of(2026, 9, 1)).covers(LocalDate.of(2199, 1, 1)))
                .isTrue();
        assertThat(Validity.from(LocalDate.of(2026, 9, 1)).isOverOn(LocalDate.of(2199, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-09-01, 2027-08-31, true",
                "2026-10-01, 2026-10-31, true",
                "2026-08-31, 2026-10-31, false",
                "2026-10-01, 2027-09-01, false",
                "2026-10-01, -, false"
            })
    void liesWithinAnotherWhenAllItsDaysDo(LocalDate from, LocalDate until, boolean within) {
        assertThat(new Validity(from, until).isWithin(YEAR)).isEqualTo(within);
        assertThat(new Validity(from, until).isWithin(Validity.from(LocalDate.of(2026, 1, 1))))
                .isTrue();
    }

    @Test
    void mustNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validity("2026-09-02", "2026-09-01"))
                .withMessageContaining("2026-09-02");
        assertThat(validity("2026-09-01", "2026-09-01").covers(LocalDate.of(2026, 9, 1)))
                .isTrue();
    }

    @Test
    void aYearOfThreeDigitsIsASlip() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.from(LocalDate.of(202, 9, 1)));
    }

    private static Validity validity(String from, String until) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(until));
    }
}
