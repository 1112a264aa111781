package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.indicators.Measure.Known;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void aRatioHasNoEmptyWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis.RatioOf(BigDecimal.ZERO, BigDecimal.ZERO))
                .withMessageContaining("denominator (0)");
    }

    @Test
    void aRatioIsComputedFromItsTerms() {
        // Collège 0180002E, exam of 2021: 114 admitted of 125 present, printed 91,2 by the source.
        Known rate = Known.ratioOf(new BigDecimal("114"), new BigDecimal("125"), Unit.PERCENT);

        assertThat(rate.value()).isEqualByComparingTo("91.2");
    }

    @Test
    void equalNumbersAreEqualMeasuresHoweverTheyAreWritten() {
        assertThat(new Known(new BigDecimal("90.70"), new Basis.Published()))
                .isEqualTo(new Known(new BigDecimal("90.7"), new Basis.Published()));
        assertThat(new Known(new BigDecimal("5E+2"), new Basis.Published()).value())
                .hasToString("500");
    }

    @Test
    void onlyAKnownMeasureHasAValue() {
        assertThat(Known.counted(0).known()).isPresent();
        assertThat(new Measure.Missing(MissingReason.NOT_PUBLISHED).known()).isEmpty();
        assertThat(new Measure.Withheld(WithholdingReason.BY_SOURCE).known()).isEmpty();
        assertThat(new Measure.NotApplicable(InapplicabilityReason.OTHER_SECTOR).known())
                .isEmpty();
    }

    @Test
    void aPercentageCannotLeaveItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofRoundedPercentage(new BigDecimal("101"), BigDecimal.ONE));
    }
}
