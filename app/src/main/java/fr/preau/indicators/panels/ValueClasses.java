package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Classes of values, bounded by numbers as they are shown: a place never stands in another class than the one in which a reader would
 * put its value. Equal values share a class, so there may be fewer classes than asked for.
 *
 * @param bounds the first value of each class but the lowest, ascending
 * @param decimals of the values shown
 */
public record ValueClasses(List<BigDecimal> bounds, int decimals) {

    /** Five colours can still be told apart on a map. */
    static final int MOST = 5;

    /** Fewer values are told by their size: to share them out evenly would show their ranks and no more. */
    private static final int MANY = 50;

    public ValueClasses {
        bounds = List.copyOf(bounds);
    }

    /**
     * For a map: of equal numbers where there are many values, which may be very uneven, else of equal widths.
     *
     * @param values at least one
     */
    static ValueClasses of(Collection<BigDecimal> values, int decimals) {
        return values.size() < MANY ? ofEqualWidths(values, decimals) : ofEqualNumbers(values, decimals);
    }

    /** About as many values in each class. */
    static ValueClasses ofEqualNumbers(Collection<BigDecimal> values, int decimals) {
        List<BigDecimal> sorted =
                values.stream().map(value -> shown(value, decimals)).sorted().toList();
        return ofBounds(
                sorted.getFirst(),
                IntStream.range(1, MOST).mapToObj(rank -> sorted.get(rank * sorted.size() / MOST)),
                decimals);
    }

    /**
     * Classes of one width, from the least value to the greatest: places far apart never share one.
     *
     * @param values at least one
     */
    public static ValueClasses ofEqualWidths(Collection<BigDecimal> values, int decimals) {
        BigDecimal low = Collections.min(values);
        BigDecimal width = Collections.max(values).subtract(low);
        return ofBounds(
                shown(low, decimals),
                IntStream.range(1, MOST)
                        .mapToObj(rank -> width.multiply(BigDecimal.valueOf(rank))
                                .divide(BigDecimal.valueOf(MOST), decimals + 2, RoundingMode.HALF_UP))
                        .map(part -> shown(low.add(part), decimals)),
                decimals);
    }

    private static ValueClasses ofBounds(BigDecimal lowest, Stream<BigDecimal> bounds, int decimals) {
        return new ValueClasses(
                bounds.filter(bound -> bound.compareTo(lowest) > 0).distinct().toList(), decimals);
    }

    /** Rank of the class of a value, from 0. */
    public int rank(BigDecimal value) {
        BigDecimal rounded = shown(value, decimals);
        return (int)
                bounds.stream().filter(bound -> bound.compareTo(rounded) <= 0).count();
    }

    /** What each class holds, in words, from the lowest. */
    public List<String> labels() {
        return IntStream.rangeClosed(0, bounds.size()).mapToObj(this::label).toList();
    }

    private String label(int rank) {
        if (bounds.isEmpty()) {
            return t("indicators.classes.one");
        }
        if (rank == 0) {
            return t("indicators.classes.below", words(bounds.getFirst()));
        }
        return rank == bounds.size()
                ? t("indicators.classes.above", words(bounds.getLast()))
                : t("indicators.classes.between", words(bounds.get(rank - 1)), words(bounds.get(rank)));
    }

    private String words(BigDecimal bound) {
        return Formats.number(bound, decimals);
    }

    private static BigDecimal shown(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
