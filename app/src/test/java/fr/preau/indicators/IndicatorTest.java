package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a definition may not say of a number. */
class IndicatorTest {

    @Test
    void aPercentageCannotBeAveragedOverPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> define(Nature.RATIO, SpatialAggregation.WEIGHTED_MEAN, TemporalAggregation.NONE))
                .withMessageContaining("RATIO cannot be aggregated by WEIGHTED_MEAN");
    }

    @Test
    void aStockOrARunningTotalCannotBeSummedOverTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> define(Nature.STOCK, SpatialAggregation.SUM, TemporalAggregation.SUM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> define(Nature.CUMULATIVE, SpatialAggregation.SUM, TemporalAggregation.SUM));
    }

    @Test
    void aPublishedRatingNeverAggregates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> define(Nature.RATING, SpatialAggregation.WEIGHTED_MEAN, TemporalAggregation.NONE));
    }

    @Test
    void aMeanNeedsTheIndicatorThatWeighsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Aggregation(SpatialAggregation.WEIGHTED_MEAN, TemporalAggregation.LAST, Optional.empty()));
    }

    @Test
    void aFlowIsSummedBothWays() {
        assertThatCode(() -> define(Nature.FLOW, SpatialAggregation.SUM, TemporalAggregation.SUM))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecrecyThresholdProtectsCountsAndRatiosOfCountsOnly() {
        var atLeast11 = new SecrecyRule.AtLeast(11);
        assertThatCode(() -> define(Nature.STOCK, SpatialAggregation.SUM, TemporalAggregation.LAST, atLeast11))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        define(Nature.INDEX, SpatialAggregation.WEIGHTED_MEAN, TemporalAggregation.LAST, atLeast11));
    }

    private static Indicator define(Nature nature, SpatialAggregation space, TemporalAggregation time) {
        return define(nature, space, time, new SecrecyRule.AsPublished());
    }

    private static Indicator define(
            Nature nature, SpatialAggregation space, TemporalAggregation time, SecrecyRule secrecy) {
        return new Indicator(
                new IndicatorCode("exemple"),
                new Wording("Exemple", "Exemple", Theme.PUPILS, "Ce qui est compté.", "Une somme.", ""),
                Unit.ITEMS,
                Unit.ITEMS,
                nature,
                new Aggregation(space, time, Optional.of(new IndicatorCode("eleves-college"))),
                Direction.NEITHER,
                Periodicity.SCHOOL_YEAR,
                new Applicability(Set.of(PlaceKind.DEPARTMENT), Set.of(), Set.of()),
                new Safeguards(secrecy, new BigDecimal("0.5"), Optional.empty()),
                Optional.empty(),
                new Origin("DEPP", "DEPP", "Exemple", null));
    }
}
