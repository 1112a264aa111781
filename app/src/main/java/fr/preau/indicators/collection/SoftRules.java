package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Unit;
import fr.preau.methods.outliers.RobustScore;
import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes one ask again, and never forbids: a change of more than some per cent since the last value, and a value far from those of
 * the other places asked (see {@link RobustScore}). A word of explanation confirms it.
 */
final class SoftRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Values of the group that are told one by one. */
    private static final int TOLD = 12;

    private SoftRules() {}

    /**
     * What one compares with.
     *
     * @param name of whom: «Collèges, Cher»
     * @param values the last ones known of the other places
     */
    record Group(String name, List<BigDecimal> values) {

        Group {
            values = List.copyOf(values);
        }
    }

    /** @param limit per cent of the last value */
    static List<String> doubts(BigDecimal value, Optional<LastValue> last, int limit, Group group, Unit unit) {
        return Stream.of(change(value, last, limit, unit), distance(value, group, unit))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> change(BigDecimal value, Optional<LastValue> last, int limit, Unit unit) {
        return last.flatMap(known -> known.measure().known().flatMap(before -> {
            BigDecimal from = before.value();
            BigDecimal by = value.subtract(from);
            String words = number(from, unit);
            if (from.signum() == 0) {
                return by.signum() == 0
                        ? Optional.empty()
                        : Optional.of(t(
                                "indicators.campaign.doubt.from-zero",
                                known.period().label()));
            }
            boolean far = by.abs().multiply(HUNDRED).compareTo(from.abs().multiply(BigDecimal.valueOf(limit))) > 0;
            BigDecimal share = by.multiply(HUNDRED).divide(from.abs(), 0, RoundingMode.HALF_UP);
            return far
                    ? Optional.of(t(
                            "indicators.campaign.doubt.change",
                            Formats.difference(share, 0),
                            words,
                            known.period().label(),
                            limit))
                    : Optional.empty();
        }));
    }

    private static Optional<String> distance(BigDecimal value, Group group, Unit unit) {
        double[] values =
                group.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        RobustScore score = RobustScore.of(values);
        if (!score.isOutlier(value.doubleValue())) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Optional.of(t(
                "indicators.campaign.doubt.group",
                group.name(),
                score.size(),
                Formats.number(score.median(), unit.decimals()),
                told(sorted, unit),
                Formats.number(score.of(value.doubleValue()).orElseThrow(), 1)));
    }

    /** All of them, or from the smallest to the largest. */
    private static String told(double[] sorted, Unit unit) {
        return sorted.length <= TOLD
                ? Arrays.stream(sorted)
                        .mapToObj(value -> Formats.number(value, unit.decimals()))
                        .collect(Collectors.joining("\u202f; "))
                : t(
                        "indicators.campaign.doubt.range",
                        Formats.number(sorted[0], unit.decimals()),
                        Formats.number(sorted[sorted.length - 1], unit.decimals()));
    }

    private static String number(BigDecimal value, Unit unit) {
        return Formats.number(value, unit.decimals());
    }
}
