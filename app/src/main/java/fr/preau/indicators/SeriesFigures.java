package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All the figures of one series in memory, in columns: some ten bytes a figure. First come those that were observed, then those that were
 * computed, which alone have a coverage to be told; each in the order of subjects.
 */
final class SeriesFigures {

    /** The columns that hold a number. */
    enum Number {
        VALUE,
        BASE,
        NUMERATOR,
        LOW,
        HIGH,
        PLACES,
        PLACES_EXPECTED,
        PEOPLE,
        PEOPLE_EXPECTED;

        /** Those of the view, in its order. */
        static final List<Number> ALL = List.of(values());

        static final List<Number> MEASURE = ALL.subList(0, PLACES.ordinal());
        static final List<Number> COVERAGE = ALL.subList(PLACES.ordinal(), ALL.size());

        private final String column = name().toLowerCase(Locale.ROOT);

        /** The column of the view that holds it. */
        String column() {
            return column;
        }
    }

    /**
     * What many figures have in common.
     *
     * @param observed whether it is of a place observed by itself, which has no other coverage than its own
     * @param hasValue whether such a place has a value, shown or not
     * @param lacking the départements that are not loaded and without which there is no value
     */
    record Statement(
            String status,
            @Nullable String reason,
            @Nullable String basis,
            boolean observed,
            boolean hasValue,
            @Nullable Provenance provenance,
            Support.@Nullable Weights weights,
            List<PlaceId> lacking) {}

    private final Indicator indicator;
    private final Period period;
    private final Breakdown breakdown;
    private final int[] subjects;
    private final int observed;
    private final Ranks statements;
    private final List<Statement> statementsKnown;
    private final List<DecimalColumn> numbers;
    private final List<DecimalColumn> coverage;

    /**
     * @param subjects keys, in ascending order those observed, then the others
     * @param observed how many there are of the former
     * @param statements of each subject, as its rank in the list
     * @param numbers one column for each of {@link Number#MEASURE}
     * @param coverage one for each of {@link Number#COVERAGE}, which begins after the last one observed
     */
    SeriesFigures(
            Indicator indicator,
            Period period,
            Breakdown breakdown,
            int[] subjects,
            int observed,
            Ranks statements,
            List<Statement> statementsKnown,
            List<DecimalColumn> numbers,
            List<DecimalColumn> coverage) {
        this.indicator = indicator;
        this.period = period;
        this.breakdown = breakdown;
        this.subjects = subjects;
        this.observed = observed;
        this.statements = statements;
        this.statementsKnown = statementsKnown;
        this.numbers = numbers;
        this.coverage = coverage;
    }

    Indicator indicator() {
        return indicator;
    }

    Period period() {
        return period;
    }

    Breakdown breakdown() {
        return breakdown;
    }

    boolean isOf(Period asked, Breakdown part) {
        return period.equals(asked) && breakdown.equals(part);
    }

    int size() {
        return subjects.length;
    }

    int subject(int row) {
        return subjects[row];
    }

    /** The row of a subject, or less than 0. */
    int find(int subject) {
        int row = Arrays.binarySearch(subjects, 0, observed, subject);
        return row >= 0 ? row : Arrays.binarySearch(subjects, observed, subjects.length, subject);
    }

    Statement statement(int row) {
        return statementsKnown.get(statements.get(row));
    }

    /** @param column one of {@link Number#MEASURE} */
    @Nullable
    BigDecimal number(Number column, int row) {
        return numbers.get(column.ordinal()).get(row);
    }

    /** The value of a row that is a known mean of some people's; null for any other. */
    @Nullable
    BigDecimal mean(int row) {
        Statement statement = statement(row);
        return MeasureColumns.MEAN.equals(statement.basis())
                        && statement.status().equals(MeasureColumns.KNOWN)
                ? number(Number.VALUE, row)
                : null;
    }

    /** The value of a row, as far as its figure shows one. */
    @Nullable
    BigDecimal shown(int row) {
        Statement statement = statement(row);
        return statement.status().equals(MeasureColumns.KNOWN) && (statement.observed() || !isTooLow(statement, row))
                ? number(Number.VALUE, row)
                : null;
    }

    private boolean isTooLow(Statement statement, int row) {
        Coverage coverage = coverage(statement, row);
        return coverage.placesExpected() > 1 && indicator.safeguards().tooLow(coverage);
    }

    /** Where the known value of a subject comes from; empty when it has none. */
    Optional<Provenance> knownProvenance(int subject) {
        int row = find(subject);
        return row >= 0 && statement(row).status().equals(MeasureColumns.KNOWN)
                ? Optional.ofNullable(statement(row).provenance())
                : Optional.empty();
    }

    Measure measure(int row) {
        Statement statement = statement(row);
        return new MeasureColumns(
                        statement.status(),
                        statement.reason(),
                        statement.basis(),
                        number(Number.VALUE, row),
                        number(Number.BASE, row),
                        number(Number.NUMERATOR, row),
                        number(Number.LOW, row),
                        number(Number.HIGH, row),
                        statement.lacking())
                .measure();
    }

    Figure figure(int row, PlaceId place) {
        Statement statement = statement(row);
        return new Figure(
                indicator,
                place,
                period,
                breakdown,
                measure(row),
                new Support(coverage(statement, row), statement.weights()),
                statement.provenance());
    }

    private Coverage coverage(Statement statement, int row) {
        if (statement.observed()) {
            return new Coverage(statement.hasValue() ? 1 : 0, 1, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return new Coverage(
                counted(Number.PLACES, row).longValueExact(),
                counted(Number.PLACES_EXPECTED, row).longValueExact(),
                counted(Number.PEOPLE, row),
                counted(Number.PEOPLE_EXPECTED, row));
    }

    private BigDecimal counted(Number column, int row) {
        return Objects.requireNonNull(
                coverage.get(column.ordinal() - Number.PLACES.ordinal()).get(row - observed));
    }

    /** The figure that says that there is none. */
    Figure absent(PlaceId place, Measure measure, Coverage coverage) {
        return new Figure(indicator, place, period, breakdown, measure, new Support(coverage, null), null);
    }
}
