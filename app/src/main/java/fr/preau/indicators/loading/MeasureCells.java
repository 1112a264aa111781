package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.imports.Row;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.Unit;
import fr.preau.indicators.WithholdingReason;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a line that make one measure, by what stands behind it. */
sealed interface MeasureCells {

    /** Digits of a count; far more than anything counted here. */
    int LONGEST = 15;

    /** The measure, or nothing when its cells are empty: what a file does not say is not written down. */
    Optional<Measure> read(Row row, Unit unit);

    Stream<Column<?>> columns();

    /** Units counted: whole, and never fewer than none. Anything else is reported and left out, as an unreadable cell is. */
    record Count(Cells value, @Nullable Column<Reading> fallback) implements MeasureCells {

        @Override
        public Optional<Measure> read(Row row, Unit unit) {
            Reading reading = orElse(value.sum(row), fallback, row);
            return reading instanceof Reading.Number(BigDecimal count) && !isCount(count)
                    ? leftOut(row, value.columns().getFirst(), "indicators.expected.count-left-out")
                    : measure(reading, count -> Known.counted(count.longValueExact()));
        }

        @Override
        public Stream<Column<?>> columns() {
            return all(value.columns(), fallback);
        }

        static boolean isCount(BigDecimal count) {
            return count.signum() >= 0
                    && count.stripTrailingZeros().scale() <= 0
                    && count.precision() - count.scale() <= LONGEST;
        }
    }

    /** A ratio of two sums; without any of the marks, its numerator is zero. */
    record Ratio(Cells numerator, List<Column<Reading>> marks, Cells denominator) implements MeasureCells {

        public Ratio {
            marks = List.copyOf(marks);
        }

        @Override
        public Optional<Measure> read(Row row, Unit unit) {
            Reading part = marks.isEmpty() || isMarked(row) ? numerator.sum(row) : new Reading.Number(BigDecimal.ZERO);
            Reading whole = denominator.sum(row);
            if (part instanceof Reading.Number(BigDecimal above) && whole instanceof Reading.Number(BigDecimal below)) {
                if (above.signum() < 0 || below.signum() < 0) {
                    return leftOut(row, numerator.columns().getFirst(), "indicators.expected.terms-left-out");
                }
                return Optional.of(
                        below.signum() == 0
                                ? new Measure.Missing(MissingReason.EMPTY_WHOLE)
                                : Known.ratioOf(above, below, unit));
            }
            return withheldIfAny(part, whole);
        }

        @Override
        public Stream<Column<?>> columns() {
            return Stream.of(numerator.columns(), marks, denominator.columns()).flatMap(List::stream);
        }

        private boolean isMarked(Row row) {
            return marks.stream()
                    .anyMatch(
                            mark -> row.measure(mark) instanceof Reading.Number(BigDecimal flag) && flag.signum() != 0);
        }
    }

    /** A mean over people, whose number the file may give. */
    record Mean(Cells value, @Nullable Column<Reading> people) implements MeasureCells {

        @Override
        public Optional<Measure> read(Row row, Unit unit) {
            return measure(value.sum(row), mean -> new Known(mean, new Basis.MeanOf(people(row))));
        }

        @Override
        public Stream<Column<?>> columns() {
            return all(value.columns(), people);
        }

        private @Nullable BigDecimal people(Row row) {
            if (people != null && row.measure(people) instanceof Reading.Number(BigDecimal number)) {
                return number.signum() > 0 ? number : null;
            }
            return null;
        }
    }

    /** A percentage that the source rounded, with the people that it is about. */
    record Rounded(Cells percentage, Cells denominator, BigDecimal step) implements MeasureCells {

        @Override
        public Optional<Measure> read(Row row, Unit unit) {
            Reading rate = percentage.sum(row);
            Reading whole = denominator.sum(row);
            if (rate instanceof Reading.Number(BigDecimal value)
                    && whole instanceof Reading.Number(BigDecimal people)) {
                if (people.signum() < 0 || value.signum() < 0 || value.compareTo(unit.whole()) > 0) {
                    return leftOut(row, percentage.columns().getFirst(), "indicators.expected.terms-left-out");
                }
                return Optional.of(
                        people.signum() == 0
                                ? new Measure.Missing(MissingReason.EMPTY_WHOLE)
                                : new Known(value, Basis.RoundedRate.toTheNearest(step, value, people)));
            }
            return withheldIfAny(rate, whole);
        }

        @Override
        public Stream<Column<?>> columns() {
            return Stream.of(percentage.columns(), denominator.columns()).flatMap(List::stream);
        }
    }

    /** A value as it is published. */
    record AsPublished(Cells value, @Nullable Column<Reading> fallback) implements MeasureCells {

        @Override
        public Optional<Measure> read(Row row, Unit unit) {
            return measure(
                    orElse(value.sum(row), fallback, row), published -> new Known(published, new Basis.Published()));
        }

        @Override
        public Stream<Column<?>> columns() {
            return all(value.columns(), fallback);
        }
    }

    private static Optional<Measure> leftOut(Row row, Column<?> column, String expected) {
        row.warn(IndicatorProblem.WRONG_BASIS, column, Texts.t(expected));
        return Optional.empty();
    }

    private static Reading orElse(Reading reading, @Nullable Column<Reading> fallback, Row row) {
        return reading instanceof Reading.Empty && fallback != null ? row.measure(fallback) : reading;
    }

    private static Optional<Measure> measure(Reading reading, Function<BigDecimal, Measure> known) {
        return reading instanceof Reading.Number(BigDecimal value)
                ? Optional.of(known.apply(value))
                : withheldIfAny(reading);
    }

    private static Optional<Measure> withheldIfAny(Reading... readings) {
        return Stream.of(readings).anyMatch(Reading.WithheldMark.class::isInstance)
                ? Optional.of(new Measure.Withheld(WithholdingReason.BY_SOURCE))
                : Optional.empty();
    }

    private static Stream<Column<?>> all(List<Column<Reading>> columns, @Nullable Column<Reading> other) {
        return Stream.concat(columns.stream(), Stream.ofNullable(other));
    }
}
