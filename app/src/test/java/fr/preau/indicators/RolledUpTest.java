package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.Measure.Missing;
import fr.preau.indicators.Measure.NotApplicable;
import fr.preau.indicators.Measure.Withheld;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worked examples: coverage, and the four ways of having no sum. */
class RolledUpTest {

    private static final Measure WITHHELD = new Withheld(WithholdingReason.BY_SOURCE);
    private static final Measure MISSING = new Missing(MissingReason.NOT_PUBLISHED);
    private static final Measure NOT_APPLICABLE = new NotApplicable(InapplicabilityReason.OTHER_KIND_OF_SCHOOL);

    @Test
    void coverageFallsWhereAValueIsMissing() {
        RolledUp rolledUp = RolledUp.of(Known.counted(12), people(533)).plus(RolledUp.of(MISSING, people(267)));

        assertThat(rolledUp.measure(Unit.ITEMS)).isEqualTo(Known.counted(12));
        assertThat(rolledUp.coverage()).isEqualTo(new Coverage(1, 2, new BigDecimal("533"), new BigDecimal("800")));
        assertThat(rolledUp.coverage().shareOfPlaces()).contains(new BigDecimal("0.5"));
        assertThat(rolledUp.coverage().shareOfPeople()).contains(new BigDecimal("0.66625"));
    }

    @Test
    void coverageFallsWhereAMeanHasNoHeadcountToWeighIt() {
        Measure ips = new Known(new BigDecimal("90.7"), new Basis.MeanOf(null));
        RolledUp rolledUp = RolledUp.of(ips, people(533)).plus(RolledUp.of(ips, Optional.empty()));

        assertThat(rolledUp.coverage().shareOfPlaces()).contains(new BigDecimal("0.5"));
        assertThat(rolledUp.coverage().shareOfPeople()).contains(BigDecimal.ONE);
    }

    @Test
    void whatIsNotApplicableIsNotExpected() {
        RolledUp rolledUp = RolledUp.of(Known.counted(3), people(100)).plus(RolledUp.of(NOT_APPLICABLE, people(900)));

        assertThat(rolledUp.coverage().isComplete()).isTrue();
        assertThat(rolledUp.coverage().shareOfPeople()).contains(BigDecimal.ONE);
    }

    @Test
    void zeroMissingWithheldAndNotApplicableStayFourThings() {
        assertThat(measureOf(Known.counted(0))).isEqualTo(Known.counted(0));
        assertThat(measureOf(MISSING)).isEqualTo(MISSING);
        assertThat(measureOf(WITHHELD)).isEqualTo(WITHHELD);
        assertThat(measureOf(NOT_APPLICABLE)).isEqualTo(new NotApplicable(InapplicabilityReason.NO_SUCH_SCHOOL_HERE));
    }

    @Test
    void aLargerPlaceWithoutValueSaysTheStrongestReason() {
        assertThat(measureOf(MISSING, WITHHELD, NOT_APPLICABLE)).isEqualTo(WITHHELD);
        assertThat(measureOf(MISSING, NOT_APPLICABLE)).isEqualTo(MISSING);
        assertThat(measureOf()).isInstanceOf(NotApplicable.class);
    }

    @Test
    void aZeroAmongMissingOnesIsAZeroWithItsCoverage() {
        RolledUp rolledUp = rolledUp(Known.counted(0), MISSING, MISSING);

        assertThat(rolledUp.measure(Unit.ITEMS)).isEqualTo(Known.counted(0));
        assertThat(rolledUp.coverage().shareOfPlaces()).contains(new BigDecimal("0.333333"));
    }

    @Test
    void anEmptyWholeIsCoveredAndAddsNothing() {
        // A lycée where nobody takes the subject has no share of girls, and that is an answer.
        Measure nobody = new Missing(MissingReason.EMPTY_WHOLE);
        Measure share = Known.ratioOf(new BigDecimal("7"), new BigDecimal("20"), Unit.PERCENT);

        assertThat(rolledUp(nobody, share).measure(Unit.PERCENT)).isEqualTo(share);
        assertThat(rolledUp(nobody, share).coverage().isComplete()).isTrue();
        assertThat(measureOf(nobody, MISSING)).isEqualTo(nobody);
    }

    @Test
    void publishedValuesDoNotMakeOneForALargerPlace() {
        Measure addedValue = new Known(new BigDecimal("-0.5"), new Basis.Published());

        assertThat(measureOf(addedValue, addedValue)).isEqualTo(new Missing(MissingReason.DOES_NOT_ADD_UP));
    }

    private static Measure measureOf(Measure... measures) {
        return rolledUp(measures).measure(Unit.ITEMS);
    }

    private static RolledUp rolledUp(Measure... measures) {
        return Stream.of(measures)
                .map(measure -> RolledUp.of(measure, Optional.empty()))
                .reduce(RolledUp.EMPTY, RolledUp::plus);
    }

    private static Optional<BigDecimal> people(long headcount) {
        return Optional.of(BigDecimal.valueOf(headcount));
    }
}
