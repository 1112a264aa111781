package fr.preau.indicators.loading;

import static fr.preau.indicators.loading.ObservationColumns.DENOMINATOR;
import static fr.preau.indicators.loading.ObservationColumns.NUMERATOR;
import static fr.preau.indicators.loading.ObservationColumns.REASON;
import static fr.preau.indicators.loading.ObservationColumns.STATUS;
import static fr.preau.indicators.loading.ObservationColumns.VALUE;

import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.imports.Row;
import fr.preau.indicators.InapplicabilityReason;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.WithholdingReason;
import fr.preau.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line states of one indicator: a value, or which absence. Without a stated status, the cells tell: a number is a value, a mark
 * of withholding is one, and a line with neither says nothing and is rejected.
 *
 * @param exclusion why such a place can have no value; empty when it can
 */
record StatedMeasure(Row row, Indicator indicator, Optional<InapplicabilityReason> exclusion) {

    private static final List<Column<Reading>> NUMBERS = List.of(VALUE, NUMERATOR, DENOMINATOR);

    /** The measure; empty when the line is rejected. */
    Optional<Measure> read() {
        Status status = row.find(STATUS).orElseGet(this::toldByCells);
        if (row.isRejected()) {
            return Optional.empty();
        }
        if ((status == Status.KNOWN) != hasNumbers()) {
            return contradiction(
                    status == Status.KNOWN
                            ? "indicators.expected.status-with-value"
                            : "indicators.expected.status-without-value");
        }
        if (row.find(REASON).isPresent() && status != Status.MISSING) {
            return contradiction("indicators.expected.reason-of-missing");
        }
        return switch (status) {
            case KNOWN -> known();
            case WITHHELD -> Optional.of(new Measure.Withheld(WithholdingReason.BY_SOURCE));
            case MISSING -> Optional.of(new Measure.Missing(row.find(REASON).orElse(MissingReason.NOT_PUBLISHED)));
            case NOT_APPLICABLE -> notApplicable();
        };
    }

    private Status toldByCells() {
        if (hasNumbers()) {
            return Status.KNOWN;
        }
        if (readings().anyMatch(Reading.WithheldMark.class::isInstance)) {
            return Status.WITHHELD;
        }
        if (row.find(REASON).isEmpty()) {
            row.reject(IndicatorProblem.EMPTY_ROW, VALUE, Texts.t("indicators.expected.value-or-status"));
        }
        return Status.MISSING;
    }

    private Optional<Measure> known() {
        if (exclusion.isPresent()) {
            row.reject(
                    IndicatorProblem.OTHER_KIND_OF_SCHOOL,
                    ObservationColumns.PLACE,
                    indicator.wording().label());
            return Optional.empty();
        }
        return new StatedValue(row, indicator).read();
    }

    /** Only by a rule on the nature of the place: elsewhere, what is not there is missing. */
    private Optional<Measure> notApplicable() {
        return exclusion.isPresent()
                ? exclusion.map(Measure.NotApplicable::new)
                : contradiction("indicators.expected.missing-instead");
    }

    private Optional<Measure> contradiction(String expected) {
        Column<?> where = row.text(STATUS).isEmpty() ? REASON : STATUS;
        row.reject(IndicatorProblem.CONTRADICTORY_STATUS, where, Texts.t(expected));
        return Optional.empty();
    }

    private boolean hasNumbers() {
        for (Column<Reading> column : NUMBERS) { // a stream costs more than what it asks, a million times
            if (row.measure(column) instanceof Reading.Number) {
                return true;
            }
        }
        return false;
    }

    private Stream<Reading> readings() {
        return NUMBERS.stream().map(row::measure);
    }
}
