package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.preau.methods.composite.Normalisation.PercentileRanks;
import fr.preau.methods.composite.RankSensitivity.Effect;
import org.junit.jupiter.api.Test;

class RankSensitivityTest {

    /** With one open choice, all the variance is its own. */
    @Test
    void givesAllToTheOnlyOpenChoice() {
        var sensitivity = swiss(Alternatives.NONE.orAggregations(Aggregation.GEOMETRIC));
        assertThat(sensitivity.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.source()).isEqualTo(Source.AGGREGATION);
            assertThat(effect.first()).isCloseTo(1, within(0.02));
            assertThat(effect.total()).isCloseTo(1, within(0.02));
        });
    }

    /** Ranks shift by 2 from one mean to the other, by 0 if the first is drawn: 1 on average. */
    @Test
    void measuresTheMeanShift() {
        var recipe = Recipe.PLAIN.withWeighting(Weighting.EQUAL);
        var sensitivity = RankSensitivity.of(
                Swiss.table(),
                recipe,
                Alternatives.NONE.orAggregations(Aggregation.GEOMETRIC),
                1024,
                3,
                Progress.SILENT);
        assertThat(sensitivity.meanShift()).isCloseTo(1, within(1e-9));
    }

    @Test
    void givesTotalsThatAreAtLeastFirstOrderShares() {
        var sensitivity = swiss(Alternatives.NONE
                .orNormalisations(new PercentileRanks(Scale.FROM_1_TO_100))
                .movingWeightsBy(0.25)
                .orAggregations(Aggregation.GEOMETRIC)
                .leavingOneOut());
        assertThat(sensitivity.effects())
                .extracting(Effect::source)
                .containsExactly(Source.NORMALISATION, Source.WEIGHTS, Source.AGGREGATION, Source.INDICATORS);
        assertThat(sensitivity.effects())
                .allSatisfy(effect -> assertThat(effect.total()).isGreaterThan(effect.first() - 0.02));
        assertThat(sensitivity.effects().stream().mapToDouble(Effect::first).sum())
                .isBetween(0.3, 1.02);
    }

    @Test
    void hasNothingToSayWhereAllIsSettled() {
        assertThatIllegalArgumentException().isThrownBy(() -> swiss(Alternatives.NONE));
        // An alternative that is the same choice again moves nothing.
        assertThat(swiss(Alternatives.NONE.orAggregations(Aggregation.ARITHMETIC))
                        .effects())
                .allSatisfy(effect -> assertThat(effect.total()).isNaN());
    }

    private static RankSensitivity swiss(Alternatives alternatives) {
        return RankSensitivity.of(Swiss.table(), Recipe.PLAIN, alternatives, 1024, 3, Progress.SILENT);
    }
}
