package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decimals with their scale, or nothing, in eight bytes each: the digits in the upper 56 bits, the scale in the lower 8. The few that
 * do not fit are kept as they are; a list of nothing but nothing takes no room.
 */
final class DecimalList {

    private static final long NOTHING = Long.MIN_VALUE;
    private static final long AS_IT_IS = Long.MIN_VALUE + 1;
    private static final int LONGEST = 54;
    private static final int SCALE_BITS = 8;
    private static final int SCALE_MASK = 0xff;
    private static final int LARGEST_SCALE = 127;

    private final Map<Integer, BigDecimal> asTheyAre = new HashMap<>();
    private long[] cells = new long[0];
    private int size;

    void add(@Nullable BigDecimal number) {
        if (number != null) {
            if (size >= cells.length) {
                int before = cells.length;
                cells = Arrays.copyOf(cells, Math.max(16, size + size / 2 + 1));
                Arrays.fill(cells, before, cells.length, NOTHING);
            }
            cells[size] = packed(number);
        }
        size++;
    }

    private long packed(BigDecimal number) {
        boolean fits = number.scale() >= 0
                && number.scale() <= LARGEST_SCALE
                && number.unscaledValue().bitLength() <= LONGEST;
        if (!fits) {
            asTheyAre.put(size, number);
            return AS_IT_IS;
        }
        return number.unscaledValue().longValue() << SCALE_BITS | number.scale();
    }

    @Nullable
    BigDecimal get(int index) {
        long cell = index < cells.length ? cells[index] : NOTHING;
        if (cell == NOTHING) {
            return null;
        }
        return cell == AS_IT_IS
                ? asTheyAre.get(index)
                : BigDecimal.valueOf(cell >> SCALE_BITS, (int) (cell & SCALE_MASK));
    }

    int size() {
        return size;
    }

    /** Holds the other list the same numbers, of the same scales? */
    boolean isSame(DecimalList other) {
        return size == other.size
                && asTheyAre.equals(other.asTheyAre)
                && Arrays.equals(
                        cells, 0, Math.min(size, cells.length), other.cells, 0, Math.min(size, other.cells.length));
    }

    /** The same numbers, to which nothing is added any more. */
    DecimalColumn column() {
        boolean gaps = false;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        int scale = -1;
        boolean oneScale = asTheyAre.isEmpty();
        for (int index = 0; index < size && oneScale; index++) {
            long cell = index < cells.length ? cells[index] : NOTHING;
            if (cell == NOTHING) {
                gaps = true;
                continue;
            }
            oneScale = scale < 0 || scale == (cell & SCALE_MASK);
            scale = (int) (cell & SCALE_MASK);
            least = Math.min(least, cell >> SCALE_BITS);
            most = Math.max(most, cell >> SCALE_BITS);
        }
        if (!oneScale) {
            return new DecimalColumn.Any(trimmed());
        }
        if (scale < 0) {
            return DecimalColumn.EMPTY;
        }
        return least == most && !gaps
                ? new DecimalColumn.Same(BigDecimal.valueOf(least, scale))
                : narrowed(least, most, scale);
    }

    private DecimalColumn narrowed(long least, long most, int scale) {
        if (least > Byte.MIN_VALUE && most <= Byte.MAX_VALUE) {
            byte[] digits = new byte[size];
            for (int index = 0; index < size; index++) {
                digits[index] = isNothing(index) ? Byte.MIN_VALUE : (byte) (cells[index] >> SCALE_BITS);
            }
            return new DecimalColumn.Bytes(digits, scale);
        }
        if (least > Short.MIN_VALUE && most <= Short.MAX_VALUE) {
            short[] digits = new short[size];
            for (int index = 0; index < size; index++) {
                digits[index] = isNothing(index) ? Short.MIN_VALUE : (short) (cells[index] >> SCALE_BITS);
            }
            return new DecimalColumn.Shorts(digits, scale);
        }
        if (least > Integer.MIN_VALUE && most <= Integer.MAX_VALUE) {
            int[] digits = new int[size];
            for (int index = 0; index < size; index++) {
                digits[index] = isNothing(index) ? Integer.MIN_VALUE : (int) (cells[index] >> SCALE_BITS);
            }
            return new DecimalColumn.Ints(digits, scale);
        }
        return new DecimalColumn.Any(trimmed());
    }

    private boolean isNothing(int index) {
        return index >= cells.length || cells[index] == NOTHING;
    }

    /** In no more room than it needs. */
    private DecimalList trimmed() {
        var list = new DecimalList();
        list.cells = Arrays.copyOf(cells, Math.min(size, cells.length));
        list.asTheyAre.putAll(asTheyAre);
        list.size = size;
        return list;
    }
}
