package fr.preau.methods.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlierRuleTest {

    private static final Reference COLUMN = Reference.read("expected_treat.csv");

    /** Four values are brought to the fifth: the skewness is still above 2, but no longer the kurtosis above 3.5. */
    @Test
    void winsorisesAsCoinrDoes() {
        TreatedColumn treated = OutlierRule.USUAL.treat(COLUMN.column("x"));
        assertThat(treated.values()).containsExactly(COLUMN.column("treated"));
        assertThat(treated.treatment()).isEqualTo(new Treatment.Winsorised(true, 4, 11.7622));
        assertThat(Shape.of(COLUMN.column("x")).skewness()).isCloseTo(3.510, within(5e-4));
        assertThat(Shape.of(COLUMN.column("x")).kurtosis()).isCloseTo(13.893, within(5e-4));
        assertThat(Shape.of(treated.values()).skewness()).isCloseTo(2.040, within(5e-4));
        assertThat(Shape.of(treated.values()).kurtosis()).isCloseTo(3.231, within(5e-4));
    }

    @Test
    void treatsALongTailOfLowValuesAlike() {
        double[] mirror = Direction.NEGATIVE.orient(COLUMN.column("x"));
        TreatedColumn treated = OutlierRule.USUAL.treat(mirror);
        assertThat(treated.values()).containsExactly(Direction.NEGATIVE.orient(COLUMN.column("treated")));
        assertThat(treated.treatment()).isEqualTo(new Treatment.Winsorised(false, 4, -11.7622));
    }

    /** Ten extremes: five are not enough. */
    @Test
    void takesTheLogarithmWhereWinsorisingIsNotEnough() {
        double[] column = manyExtremes();
        TreatedColumn treated = OutlierRule.USUAL.treat(column);
        double shift = 0.01 * (1e6 - 1);
        assertThat(treated.treatment()).isEqualTo(new Treatment.Logarithm(true, shift));
        assertThat(treated.values()[1]).isEqualTo(StrictMath.log(1 + shift));
        assertThat(OutlierRule.USUAL.withoutLogarithm().treat(column).treatment())
                .isEqualTo(new Treatment.Untouched());
    }

    @Test
    void mirrorsTheLogarithm() {
        double[] column = manyExtremes();
        TreatedColumn mirrored = OutlierRule.USUAL.treat(Direction.NEGATIVE.orient(column));
        assertThat(mirrored.values())
                .containsExactly(Direction.NEGATIVE.orient(
                        OutlierRule.USUAL.treat(column).values()));
    }

    @Test
    void leavesMissingValuesAndTellsTheirTreatmentInTheUnitOfTheIndicator() {
        double[] column = DoubleStream.concat(DoubleStream.of(Double.NaN), DoubleStream.of(COLUMN.column("x")))
                .toArray();
        var table = IndicatorTable.of(
                java.util.List.of(
                        new Indicator("need", Direction.NEGATIVE), new Indicator("constant", Direction.POSITIVE)),
                new double[][] {column, DoubleStream.generate(() -> 1).limit(61).toArray()});
        var index = CompositeIndex.of(
                table, Recipe.PLAIN.withPreparation(Preparation.PLAIN.withOutliers(OutlierRule.USUAL)));
        assertThat(index.treatments())
                .containsExactly(new Treatment.Winsorised(true, 4, 11.7622), new Treatment.Untouched());
        assertThat(index.normalised(0)[0]).isNaN();
    }

    @Test
    void doesNotJudgeAColumnTooShort() {
        assertThat(OutlierRule.USUAL.treat(new double[] {1, 2, 1e9}).treatment())
                .isEqualTo(new Treatment.Untouched());
        assertThat(Shape.of(new double[] {1, 2}).skewness()).isNaN();
        assertThat(Shape.of(new double[] {5, 5, 5, 5})).isEqualTo(new Shape(0, 0));
    }

    @Test
    void refusesLimitsThatAreNoNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutlierRule(Double.NaN, 3.5, 5, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlierRule(2, 3.5, -1, true))
                .withMessageContaining("-1");
    }

    private static double[] manyExtremes() {
        return IntStream.range(0, 300)
                .mapToDouble(i -> i < 290 ? 1 + i % 7 : 1e6 - (299 - i))
                .toArray();
    }
}
