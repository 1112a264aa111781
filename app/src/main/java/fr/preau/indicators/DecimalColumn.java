package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decimals with their scale, or nothing, that change no more: each takes as few bytes as the largest of them needs. Most columns of
 * figures are counts of one scale that fit in two bytes, or one number again and again.
 */
sealed interface DecimalColumn {

    /** Nothing at all. */
    DecimalColumn EMPTY = new Same(null);

    @Nullable
    BigDecimal get(int row);

    /** What the lists hold; those that hold the same take the room of one. */
    static List<DecimalColumn> of(List<DecimalList> lists) {
        DecimalColumn[] columns = new DecimalColumn[lists.size()];
        for (int column = 0; column < columns.length; column++) {
            for (int before = 0; before < column && columns[column] == null; before++) {
                if (lists.get(before).isSame(lists.get(column))) {
                    columns[column] = columns[before];
                }
            }
            if (columns[column] == null) {
                columns[column] = lists.get(column).column();
            }
        }
        return List.of(columns);
    }

    /** One number in every row, or nothing in every one. */
    record Same(@Nullable BigDecimal number) implements DecimalColumn {

        @Override
        public @Nullable BigDecimal get(int row) {
            return number;
        }
    }

    /** Digits of one scale; the smallest byte stands for nothing. */
    @SuppressWarnings("ArrayRecordComponent") // columns are not compared
    record Bytes(byte[] digits, int scale) implements DecimalColumn {

        @Override
        public @Nullable BigDecimal get(int row) {
            return digits[row] == Byte.MIN_VALUE ? null : BigDecimal.valueOf(digits[row], scale);
        }
    }

    /** As {@link Bytes}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shorts(short[] digits, int scale) implements DecimalColumn {

        @Override
        public @Nullable BigDecimal get(int row) {
            return digits[row] == Short.MIN_VALUE ? null : BigDecimal.valueOf(digits[row], scale);
        }
    }

    /** As {@link Bytes}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ints(int[] digits, int scale) implements DecimalColumn {

        @Override
        public @Nullable BigDecimal get(int row) {
            return digits[row] == Integer.MIN_VALUE ? null : BigDecimal.valueOf(digits[row], scale);
        }
    }

    /** Numbers of any size and scale. */
    record Any(DecimalList numbers) implements DecimalColumn {

        public Any {
            Objects.requireNonNull(numbers);
        }

        @Override
        public @Nullable BigDecimal get(int row) {
            return numbers.get(row);
        }
    }
}
