package fr.preau.indicators.loading;

import static fr.preau.indicators.loading.ObservationColumns.DENOMINATOR;
import static fr.preau.indicators.loading.ObservationColumns.NUMERATOR;
import static fr.preau.indicators.loading.ObservationColumns.VALUE;

import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.imports.Row;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.MissingReason;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a line, made into a value by what stands behind the indicator: a count is whole, a ratio has both its terms, a
 * rounded rate has its denominator and is rounded to the digits that the file gives.
 */
record StatedValue(Row row, Indicator indicator) {

    /** The measure; empty when the line is rejected. */
    Optional<Measure> read() {
        Optional<Measure> measure = switch (indicator.aggregation().space()) {
            case SUM -> value().flatMap(this::count);
            case RATIO_OF_SUMS -> both(number(NUMERATOR), number(DENOMINATOR), this::ratio);
            case WEIGHTED_MEAN -> value().flatMap(this::mean);
            case ROUNDED_RATIO_OF_SUMS -> both(value(), number(DENOMINATOR), this::roundedRate);
            case NONE -> value().map(published -> new Known(published, new Basis.Published()));
        };
        return measure.filter(this::isPlausible);
    }

    private Optional<Measure> count(BigDecimal count) {
        return MeasureCells.Count.isCount(count)
                ? Optional.of(Known.counted(count.longValueExact()))
                : wrong(VALUE, Texts.t("indicators.expected.count"));
    }

    private Optional<Measure> ratio(BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0 || whole.signum() < 0) {
            return wrong(NUMERATOR, Texts.t("indicators.expected.terms"));
        }
        if (whole.signum() == 0) {
            return Optional.of(new Measure.Missing(MissingReason.EMPTY_WHOLE));
        }
        Known ratio = Known.ratioOf(part, whole, indicator.unit());
        return agrees(ratio.value())
                ? Optional.of(ratio)
                : wrong(
                        VALUE,
                        Texts.t(
                                "indicators.expected.quotient",
                                Formats.number(ratio.value(), indicator.unit().decimals())));
    }

    /** A ratio is computed from its terms; one that is written beside them must be the same, rounded or cut to its digits. */
    private boolean agrees(BigDecimal quotient) {
        return !(row.measure(VALUE) instanceof Reading.Number(BigDecimal written))
                || Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.DOWN)
                        .anyMatch(
                                mode -> quotient.setScale(written.scale(), mode).compareTo(written) == 0);
    }

    private Optional<Measure> mean(BigDecimal mean) {
        return switch (row.measure(DENOMINATOR)) {
            case Reading.Number(BigDecimal people)
            when people.signum() <= 0 -> wrong(DENOMINATOR, Texts.t("indicators.expected.people"));
            case Reading.Number(BigDecimal people) -> Optional.of(new Known(mean, new Basis.MeanOf(people)));
            default -> Optional.of(new Known(mean, new Basis.MeanOf(null)));
        };
    }

    private Optional<Measure> roundedRate(BigDecimal rate, BigDecimal whole) {
        if (whole.signum() < 0
                || rate.signum() < 0
                || rate.compareTo(indicator.unit().whole()) > 0) {
            return wrong(VALUE, Texts.t("indicators.expected.terms"));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(rate.scale());
        return Optional.of(
                whole.signum() == 0
                        ? new Measure.Missing(MissingReason.EMPTY_WHOLE)
                        : new Known(rate, Basis.RoundedRate.toTheNearest(step, rate, whole)));
    }

    private Optional<BigDecimal> value() {
        return number(VALUE);
    }

    private Optional<BigDecimal> number(Column<Reading> column) {
        if (row.measure(column) instanceof Reading.Number(BigDecimal number)) {
            return Optional.of(number);
        }
        row.reject(
                IndicatorProblem.WRONG_BASIS,
                column,
                Texts.t("indicators.expected.basis."
                        + Codes.of(indicator.aggregation().space())));
        return Optional.empty();
    }

    private static Optional<Measure> both(Optional<BigDecimal> one, Optional<BigDecimal> other, Terms terms) {
        return one.flatMap(first -> other.flatMap(second -> terms.make(first, second)));
    }

    /** A measure of two terms; empty when they make none. */
    private interface Terms {
        Optional<Measure> make(BigDecimal first, BigDecimal second);
    }

    private Optional<Measure> wrong(Column<?> column, String expected) {
        row.reject(IndicatorProblem.WRONG_BASIS, column, expected);
        return Optional.empty();
    }

    private boolean isPlausible(Measure measure) {
        boolean plausible = measure.known()
                .map(known -> indicator.safeguards().accept(known.value()))
                .orElse(true);
        if (!plausible) {
            Interval bounds = indicator.safeguards().plausible().orElseThrow();
            row.reject(
                    IndicatorProblem.IMPLAUSIBLE_VALUE,
                    VALUE,
                    Texts.t("indicators.expected.between", bounds.low(), bounds.high()));
        }
        return plausible;
    }
}
