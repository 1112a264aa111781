package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole chain against R, COINr and lpSolve, to 10<sup>-9</sup>. */
class SwissTest {

    private static final double CLOSE = 1e-9;
    private static final List<Goalposts> RANGES =
            Arrays.stream(Swiss.columns()).map(Goalposts::of).toList();

    @ParameterizedTest
    @CsvSource({
        "arith, EQUAL, ARITHMETIC",
        "geom, EQUAL, GEOMETRIC",
        "harm, EQUAL, HARMONIC",
        "arith_w, GIVEN, ARITHMETIC",
        "geom_w, GIVEN, GEOMETRIC",
        "copeland, EQUAL, COPELAND"
    })
    void aggregatesMinMaxFrom1To100(String expected, Weighting weighting, Aggregation aggregation) {
        check(expected, Recipe.PLAIN.withWeighting(weighting).withAggregation(aggregation));
    }

    @ParameterizedTest
    @CsvSource({"mpi_neg, PENALISED_DOWN", "mpi_pos, PENALISED_UP"})
    void agreesWithTheIndexOfMazziottaAndPareto(String expected, Aggregation aggregation) {
        check(expected, equal(Normalisation.mazziottaPareto()).withAggregation(aggregation));
    }

    @Test
    void agreesWithTheirAdjustedIndex() {
        check(
                "ampi_neg",
                equal(Normalisation.adjustedMazziottaPareto(RANGES)).withAggregation(Aggregation.PENALISED_DOWN));
    }

    @ParameterizedTest
    @CsvSource({"rank_arith, ARITHMETIC", "rank_geom, GEOMETRIC"})
    void ranks(String expected, Aggregation aggregation) {
        assertThat(CompositeIndex.of(
                                Swiss.table(),
                                Recipe.PLAIN.withWeighting(Weighting.EQUAL).withAggregation(aggregation))
                        .ranks())
                .containsExactly(Swiss.SCORES.column(expected));
    }

    @Test
    void shiftsRanksByTwoFromTheArithmeticToTheGeometricMean() {
        double[] arithmetic = Ranking.first(Swiss.SCORES.column("arith"));
        double[] geometric = Ranking.first(Swiss.SCORES.column("geom"));
        double shift = 0;
        for (int i = 0; i < 47; i++) {
            shift += Math.abs(arithmetic[i] - geometric[i]) / 47;
        }
        assertThat(shift).isCloseTo(Swiss.STATS.value("mean abs rank shift arith->geom"), within(CLOSE));
    }

    @Test
    void measuresShapes() {
        double[][] columns = Swiss.columns();
        for (int j = 0; j < columns.length; j++) {
            String name = Swiss.INDICATORS.get(j).name();
            Shape shape = Shape.of(columns[j]);
            assertThat(shape.skewness()).isCloseTo(Swiss.STATS.value("skew_" + name), within(CLOSE));
            assertThat(shape.kurtosis()).isCloseTo(Swiss.STATS.value("kurt_excess_" + name), within(CLOSE));
        }
    }

    @Test
    void measuresConsistency() {
        assertThat(CronbachAlpha.standardised(Swiss.oriented()))
                .isCloseTo(Swiss.STATS.value("cronbach_alpha_std"), within(CLOSE));
    }

    @Test
    void findsPrincipalComponents() {
        var components = PrincipalComponents.of(Swiss.oriented());
        for (int i = 0; i < 5; i++) {
            assertThat(components.eigenvalues()[i]).isCloseTo(Swiss.STATS.value("eigenvalue" + (i + 1)), within(CLOSE));
        }
        double[][] standard = Swiss.normalised(Normalisation.ZScore.STANDARD);
        double[] first = Swiss.SCORES.column("pc1");
        for (int i = 0; i < first.length; i++) {
            double score = 0;
            for (int j = 0; j < 5; j++) {
                score += components.vector(0)[j] * standard[j][i];
            }
            assertThat(score).isCloseTo(first[i], within(CLOSE));
        }
    }

    /** R's varimax stops when a turn gains less than 1e-5: the reference is that far from the optimum, which we reach. */
    @Test
    void weighsAsTheHandbookDoes() {
        double[] weights = PrincipalComponents.of(Swiss.oriented()).weights();
        for (int j = 0; j < 5; j++) {
            double expected = Swiss.STATS.value(
                    "pca_handbook_weight_" + Swiss.INDICATORS.get(j).name());
            assertThat(weights[j]).isCloseTo(expected, within(1e-5));
        }
        assertThat(CompositeIndex.of(Swiss.table(), Recipe.PLAIN.withWeighting(Weighting.PRINCIPAL_COMPONENTS))
                        .weights())
                .containsExactly(weights, within(1e-12));
    }

    private static Recipe equal(Normalisation normalisation) {
        return Recipe.PLAIN.withWeighting(Weighting.EQUAL).withNormalisation(normalisation);
    }

    private static void check(String expected, Recipe recipe) {
        assertThat(CompositeIndex.of(Swiss.table(), recipe).scores())
                .containsExactly(Swiss.SCORES.column(expected), within(CLOSE));
    }
}
