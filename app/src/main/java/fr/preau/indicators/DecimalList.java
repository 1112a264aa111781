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

    /** The same numbers in another order, in no more room than they need. */
    DecimalList inOrder(int[] order) {
        var list = new DecimalList();
        if (cells.length > 0) {
            list.cells = new long[order.length];
            for (int index = 0; index < order.length; index++) {
                long cell = order[index] < cells.length ? cells[order[index]] : NOTHING;
                list.cells[index] = cell;
                if (cell == AS_IT_IS) {
                    list.asTheyAre.put(index, asTheyAre.get(order[index]));
                }
            }
        }
        list.size = order.length;
        return list;
    }
}
