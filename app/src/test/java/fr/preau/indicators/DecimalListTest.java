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
    void aColumnHoldsTheSame() {
        var list = new DecimalList();
        ODD.forEach(list::add);

        DecimalColumn column = list.column();

        for (int index = 0; index < ODD.size(); index++) {
            assertThat(column.get(index)).as("%d", index).isEqualTo(ODD.get(index));
        }
    }

    /** A cell without text holds nothing. */
    @Test
    void aColumnTakesNoMoreRoomThanItNeeds() {
        assertThat(columnOf("1", "-127", "", "127")).isInstanceOf(DecimalColumn.Bytes.class);
        assertThat(columnOf("1", "-128", "", "127")).isInstanceOf(DecimalColumn.Shorts.class);
        assertThat(columnOf("-327.67", "327.67", "")).isInstanceOf(DecimalColumn.Shorts.class);
        assertThat(columnOf("", "-32768", "32767", "")).isInstanceOf(DecimalColumn.Ints.class);
        assertThat(columnOf("2147483647", "-2147483647", "")).isInstanceOf(DecimalColumn.Ints.class);
        assertThat(columnOf("2147483648", "")).isInstanceOf(DecimalColumn.Any.class);
        assertThat(columnOf("1", "1.0")).isInstanceOf(DecimalColumn.Any.class);
        assertThat(columnOf("0.5", "0.5")).isInstanceOf(DecimalColumn.Same.class);
        assertThat(columnOf("0.5", "")).isInstanceOf(DecimalColumn.Bytes.class);
        assertThat(columnOf("", "")).isSameAs(DecimalColumn.EMPTY);
    }

    @Test
    void columnsThatHoldTheSameAreOne() {
        List<DecimalColumn> columns =
                DecimalColumn.of(List.of(listOf("1", "", "300"), listOf("1", "", "300"), listOf("1", "", "3")));

        assertThat(columns.get(1)).isSameAs(columns.get(0));
        assertThat(columns.get(2).get(2)).isEqualTo(BigDecimal.valueOf(3));
    }

    private static DecimalList listOf(String... texts) {
        var list = new DecimalList();
        for (String text : texts) {
            list.add(text.isEmpty() ? null : new BigDecimal(text));
        }
        return list;
    }

    /** The column, once it is seen to hold what the list holds. */
    private static DecimalColumn columnOf(String... texts) {
        DecimalColumn column = listOf(texts).column();
        for (int index = 0; index < texts.length; index++) {
            String expected = texts[index];
            assertThat(column.get(index))
                    .as("%d", index)
                    .isEqualTo(expected.isEmpty() ? null : new BigDecimal(expected));
        }
        return column;
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
