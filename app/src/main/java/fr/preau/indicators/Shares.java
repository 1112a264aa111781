package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a whole divides into its categories, with what is unknown said beside them. The categories are shares of the known
 * part; the unknown part is a share of the whole.
 *
 * @param counts units in each category, in their order
 * @param whole the headline total that the categories divide
 */
public record Shares(Map<String, Long> counts, long whole) {

    private static final int HUNDRED = 100;

    public Shares {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        counts.forEach((category, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "The count of %s (%d) must not be negative.".formatted(category, count));
            }
        });
        if (known(counts) > whole) {
            throw new IllegalArgumentException(
                    "The categories (%d) must not exceed the whole (%d).".formatted(known(counts), whole));
        }
    }

    /** Units whose category is known: the base of the shares. */
    public long base() {
        return known(counts);
    }

    /** Units of the whole whose category is unknown. */
    public long unknown() {
        return whole - base();
    }

    /** Part of the whole whose category is known, 0 to 1; 0 for an empty whole, of which nothing is known. */
    public BigDecimal coverage() {
        return whole == 0 ? BigDecimal.ZERO : Decimals.quotient(BigDecimal.valueOf(base()), BigDecimal.valueOf(whole));
    }

    /**
     * Shares of the known part in percent, rounded by largest remainder so that they sum to 100 exactly; empty when nothing
     * is known, since an empty whole has no share.
     *
     * @param decimals digits after the point, 0 to 2
     */
    public Map<String, BigDecimal> percentages(int decimals) {
        long base = base();
        if (base == 0) {
            return Map.of();
        }
        long parts = HUNDRED * BigDecimal.TEN.pow(decimals).longValueExact();
        var floors = new LinkedHashMap<String, Long>();
        counts.forEach((category, count) -> floors.put(category, Math.multiplyExact(count, parts) / base));
        long left = parts - known(floors);
        for (String category : byRemainder(parts, base)) {
            if (left-- > 0) {
                floors.merge(category, 1L, Long::sum);
            }
        }
        var percentages = new LinkedHashMap<String, BigDecimal>();
        floors.forEach((category, share) -> percentages.put(category, BigDecimal.valueOf(share, decimals)));
        return percentages;
    }

    private List<String> byRemainder(long parts, long base) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> category) -> category.getValue() * parts % base)
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long known(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
