package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Classes with about as many places in each, bounded by numbers as they are shown: a place never stands in another class than the
 * one in which a reader would put its value. Equal values share a class, so there may be fewer classes than asked for.
 *
 * @param bounds the first value of each class but the lowest, ascending
 * @param decimals of the values shown
 */
record QuantileClasses(List<BigDecimal> bounds, int decimals) {

    /** Five colours can still be told apart on a map. */
    static final int MOST = 5;

    QuantileClasses {
        bounds = List.copyOf(bounds);
    }

    /** @param values at least one */
    static QuantileClasses of(Collection<BigDecimal> values, int decimals) {
        List<BigDecimal> shown =
                values.stream().map(value -> shown(value, decimals)).sorted().toList();
        BigDecimal lowest = shown.getFirst();
        List<BigDecimal> bounds = IntStream.range(1, MOST)
                .mapToObj(rank -> shown.get(rank * shown.size() / MOST))
                .filter(bound -> bound.compareTo(lowest) > 0)
                .distinct()
                .toList();
        return new QuantileClasses(bounds, decimals);
    }

    /** Rank of the class of a value, from 0. */
    int rank(BigDecimal value) {
        BigDecimal rounded = shown(value, decimals);
        return (int)
                bounds.stream().filter(bound -> bound.compareTo(rounded) <= 0).count();
    }

    /** What each class holds, in words, from the lowest. */
    List<String> labels() {
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
