package fr.preau.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObservedColumnTest {

    private static final Offset<Double> EXACT = offset(1e-9);

    /**
     * Worked by hand: 144 of 204 people, b = 0.705882; s² = 0.040946; n̄ = 68; a = s² - b (1 - b) / n̄ = 0.037893. All of four people are
     * drawn far, nine tenths of a hundred hardly.
     */
    @Test
    void percentagesAreDrawnToTheOneOfAllTheMoreSoTheFewerPeopleTheyAreAbout() {
        var column = column(share(50, 100), share(90, 100), share(100, 4));

        assertThat(SmallNumbers.SMOOTH.treat(column))
                .containsExactly(new double[] {50.86739900354162, 89.18216665380361, 84.5965248907366}, EXACT);
        assertThat(SmallNumbers.KEEP.treat(column)).containsExactly(50, 90, 100);
    }

    @Test
    void whatChanceAloneExplainsBecomesTheSame() {
        assertThat(SmallNumbers.SMOOTH.treat(column(share(50, 2), share(100, 2), share(50, 4))))
                .containsExactly(new double[] {62.5, 62.5, 62.5}, EXACT);
    }

    @Test
    void valuesThatAreNoPercentagesOfPeopleStayAsTheyAre() {
        double[] treated = SmallNumbers.SMOOTH.treat(column(value(80), null, value(12), share(100, 4), share(120, 9)));

        assertThat(treated).containsExactly(80, Double.NaN, 12, 100, 120);
    }

    @Test
    void theOrderOfUnitsChangesNothing() {
        List<@Nullable Observed> units =
                new ArrayList<>(List.of(share(50, 30), share(90, 7), share(100, 4), share(71, 250)));
        double[] treated = SmallNumbers.SMOOTH.treat(new ObservedColumn(units));
        double[] reversed = SmallNumbers.SMOOTH.treat(new ObservedColumn(units.reversed()));

        for (int unit = 0; unit < treated.length; unit++) {
            assertThat(reversed[treated.length - 1 - unit]).isCloseTo(treated[unit], EXACT);
        }
    }

    private static ObservedColumn column(@Nullable Observed... units) {
        return new ObservedColumn(Arrays.asList(units));
    }

    private static Observed share(int percent, int people) {
        return new Observed(BigDecimal.valueOf(percent), BigDecimal.valueOf(people));
    }

    private static Observed value(int value) {
        return new Observed(BigDecimal.valueOf(value), null);
    }
}
