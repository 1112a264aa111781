package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Observation;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure of each line of a data set: which indicator it is, for which lines, of which period, from which cells.
 *
 * @param condition the lines that have it; null for all
 * @param exceptPeriods codes of periods for which another data set is read
 */
record MeasureRule(
        Indicator indicator,
        Breakdown breakdown,
        @Nullable Condition condition,
        PeriodRule period,
        Set<String> exceptPeriods,
        MeasureCells cells) {

    MeasureRule {
        exceptPeriods = Set.copyOf(exceptPeriods);
    }

    /** The column holds this text, whatever its case. */
    record Condition(Column<String> column, String text) {

        boolean holds(Row row) {
            return row.text(column).equalsIgnoreCase(text);
        }
    }

    /** Whether the line could have this measure. */
    boolean concerns(Row row, PlaceId place) {
        return (condition == null || condition.holds(row))
                && indicator.scope().observed().contains(place.kind());
    }

    /** What this line says, if it says anything. */
    Optional<Observation> read(Row row, PlaceId place) {
        return cells.read(row, indicator.unit())
                .filter(measure -> isPlausible(measure, row))
                .flatMap(measure -> period.read(row)
                        .filter(one -> !exceptPeriods.contains(one.code()))
                        .map(one -> new Observation(indicator.code(), place, one, breakdown, measure)));
    }

    Stream<Column<?>> columns() {
        return Stream.concat(Stream.ofNullable(condition).map(Condition::column), cells.columns());
    }

    private boolean isPlausible(Measure measure, Row row) {
        boolean plausible = measure.known()
                .map(known -> indicator.safeguards().accept(known.value()))
                .orElse(true);
        if (!plausible) {
            indicator.safeguards().plausible().ifPresent(bounds -> report(bounds, row));
        }
        return plausible;
    }

    private void report(Interval bounds, Row row) {
        Column<?> column = cells.columns().findFirst().orElseThrow();
        row.warn(
                IndicatorProblem.IMPLAUSIBLE_VALUE,
                column,
                Texts.t("indicators.expected.between", bounds.low(), bounds.high()));
    }
}
