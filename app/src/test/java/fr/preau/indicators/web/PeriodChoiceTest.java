package fr.preau.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.values.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodChoiceTest {

    private static final Period OLD = Period.parse("2021-2022");
    private static final Period WITHHELD = Period.parse("2022-2023");
    private static final Period LATEST = Period.parse("2023-2024");

    @Test
    void offersWithheldPeriodsAmongTheOthers() {
        assertThat(choice(Optional.empty()).offered()).containsExactly(LATEST, WITHHELD, OLD);
    }

    @Test
    void showsTheLatestPeriodThatHasValuesWhenNoneIsAskedFor() {
        var latestWithheld = new PeriodChoice(List.of(OLD), List.of(WITHHELD), Optional.empty());

        assertThat(latestWithheld.shown()).hasValue(OLD);
        assertThat(latestWithheld.isWithheld()).isFalse();
    }

    @Test
    void showsAWithheldPeriodThatIsAskedForAndSaysSo() {
        assertThat(choice(Optional.of(WITHHELD)).shown()).hasValue(WITHHELD);
        assertThat(choice(Optional.of(WITHHELD)).isWithheld()).isTrue();
        assertThat(choice(Optional.of(WITHHELD)).replaced()).isEmpty();
    }

    @Test
    void saysWhichPeriodItCouldNotShow() {
        var other = Period.parse("2019-2020");

        assertThat(choice(Optional.of(other)).shown()).hasValue(LATEST);
        assertThat(choice(Optional.of(other)).replaced()).hasValue(other);
    }

    private static PeriodChoice choice(Optional<Period> asked) {
        return new PeriodChoice(List.of(LATEST, OLD), List.of(WITHHELD), asked);
    }
}
