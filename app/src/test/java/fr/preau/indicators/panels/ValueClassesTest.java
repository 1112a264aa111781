package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueClassesTest {

    /** Twelve départements, of which one is far ahead: quartiles would give three of them the colour of the first. */
    @Test
    void fewValuesAreColouredByTheirSize() {
        List<BigDecimal> twelve = values("1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "7", "100");

        ValueClasses classes = ValueClasses.of(twelve, 0);

        assertThat(twelve.stream().limit(11).map(classes::rank)).containsOnly(0);
        assertThat(classes.rank(new BigDecimal("100"))).isEqualTo(ValueClasses.MOST - 1);
    }

    @Test
    void manyUnevenValuesAreSharedOut() {
        List<BigDecimal> many = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> BigDecimal.valueOf((long) number * number))
                .toList();

        ValueClasses classes = ValueClasses.of(many, 0);

        for (int rank = 0; rank < ValueClasses.MOST; rank++) {
            int each = rank;
            assertThat(many.stream().filter(value -> classes.rank(value) == each))
                    .hasSizeBetween(19, 21);
        }
    }

    @Test
    void classesOfOneWidthHoldWhatIsAtMostThatFarApart() {
        ValueClasses classes = ValueClasses.ofEqualWidths(values("80", "100", "130"), 1);

        assertThat(classes.bounds()).containsExactlyElementsOf(values("90.0", "100.0", "110.0", "120.0"));
        assertThat(classes.labels()).hasSize(5);
        assertThat(classes.rank(new BigDecimal("89.94"))).isZero();
        assertThat(classes.rank(new BigDecimal("89.96"))).isEqualTo(1);
    }

    @Test
    void equalValuesShareAColour() {
        ValueClasses classes = ValueClasses.ofEqualWidths(values("5", "5"), 0);

        assertThat(classes.bounds()).isEmpty();
        assertThat(classes.labels()).hasSize(1);
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
