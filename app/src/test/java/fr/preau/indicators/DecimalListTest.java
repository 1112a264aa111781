package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalListTest {

    private static final List<BigDecimal> ODD = Arrays.asList(
            null,
            new BigDecimal("0"),
            new BigDecimal("0.00"),
            new BigDecimal("-0.1"),
            new BigDecimal("101.30"),
            null,
            new BigDecimal("18014398509481983"),
            new BigDecimal("18014398509481984"),
            new BigDecimal("-18014398509481985"),
            new BigDecimal("123456789012345678901234567890.123456"),
            new BigDecimal("1E+5"),
            new BigDecimal("0." + "0".repeat(200) + "1"),
            null);

    @Test
    void givesBackEachNumberWithItsScale() {
        var list = new DecimalList();
        ODD.forEach(list::add);

        assertThat(list.size()).isEqualTo(ODD.size());
        for (int index = 0; index < ODD.size(); index++) {
            assertThat(list.get(index)).as("%d", index).isEqualTo(ODD.get(index));
        }
    }

    @Test
    void givesThemInAnotherOrder() {
        var list = new DecimalList();
        ODD.forEach(list::add);

        DecimalList turned = list.inOrder(new int[] {12, 9, 4, 0, 8});

        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(turned::get)
                .containsExactly(null, ODD.get(9), ODD.get(4), null, ODD.get(8));
    }

    @Test
    void holdsManyNumbers() {
        var list = new DecimalList();
        for (int number = 0; number < 10_000; number++) {
            list.add(number % 7 == 0 ? null : BigDecimal.valueOf(number, 2));
        }

        assertThat(list.get(0)).isNull();
        assertThat(list.get(9_999)).isEqualTo(new BigDecimal("99.99"));
        assertThat(list.get(7_000)).isNull();
    }
}
