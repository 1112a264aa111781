package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures side by side: what they share is said once, and that their dates differ is said. */
class ConditionsTest {

    @Test
    void figuresOfOnePeriodSayItOnce() {
        assertThat(Conditions.common(List.of(MonthlyFigures.of("2025-03"), MonthlyFigures.of("2025-03")))
                        .sentence())
                .startsWith("mars 2025 · ")
                .doesNotContain("ne portent pas tous");
    }

    /** As the beneficiaries of June 2025 beside the participants of March. */
    @Test
    void figuresOfTwoPeriodsSayThatTheyAre() {
        var conditions = Conditions.common(List.of(MonthlyFigures.of("2025-06"), MonthlyFigures.of("2025-03")));

        assertThat(conditions.saysPeriod()).isFalse();
        assertThat(conditions.sentence()).contains("ne portent pas tous sur la même période");
    }
}
