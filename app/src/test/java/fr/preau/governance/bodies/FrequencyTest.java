package fr.preau.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two meetings a year at least; today is 23 November 2026. */
class FrequencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Validity OLD = Validity.from(LocalDate.of(2020, 9, 1));

    private static Frequency of(String... days) {
        List<LocalDate> held = Arrays.stream(days).map(LocalDate::parse).toList();
        return Frequency.of(2, OLD, held, TODAY);
    }

    @Test
    void countsTheTwelveMonthsThatEndToday() {
        assertThat(of("2025-11-23", "2026-11-24").held())
                .as("the days before and after")
                .isZero();
        assertThat(of("2025-11-24", "2026-11-23").held())
                .as("the first and the last day")
                .isEqualTo(2);
        assertThat(of("2026-08-31", "2026-09-01").heldThisYear()).isEqualTo(1);
    }

    @Test
    void judgesABodyOnceItsFirstYearIsOver() {
        assertThat(of("2026-03-01").badge().label()).isEqualTo("Une réunion de moins que prévu");
        assertThat(of("2026-03-01", "2026-10-01").badge().label()).isEqualTo("Objectif atteint");
        assertThat(Frequency.of(2, Validity.from(LocalDate.of(2026, 1, 1)), List.of(), TODAY)
                        .badge()
                        .label())
                .isEqualTo("Première année en cours");
    }

    @Test
    void saysItsPeriodAndItsSource() {
        assertThat(of("2026-03-01", "2026-10-01").inWords())
                .isEqualTo(
                        "2 réunions prévues par an au moins\u202F: 2 tenues du 24 novembre 2025 au 23 novembre 2026, dont une "
                                + "depuis le 1er septembre 2026. Compté sur les séances tenues de cette page, privées comprises.");
    }
}
