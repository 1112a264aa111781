package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Criterion;
import fr.preau.diagnosis.Need;
import fr.preau.indicators.IndicatorCode;
import fr.preau.values.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that counted, or was there with a weight of 0.
 *
 * @param indicator its code
 * @param unit of its values, in words
 * @param period in which the values are; null when there was none
 * @param pinned whether that period was asked for, whatever came after it
 * @param vintages where they come from
 */
public record RecordedCriterion(
        String indicator,
        String label,
        String shortLabel,
        Need need,
        int weight,
        String unit,
        @Nullable String period,
        boolean pinned,
        List<Vintage> vintages) {

    public RecordedCriterion {
        vintages = List.copyOf(vintages);
        criterion(indicator, need, period, pinned, weight); // checked as one
    }

    Criterion criterion() {
        return criterion(indicator, need, period, pinned, weight);
    }

    private static Criterion criterion(
            String indicator, Need need, @Nullable String period, boolean pinned, int weight) {
        return new Criterion(
                new IndicatorCode(indicator),
                need,
                Optional.ofNullable(period).filter(any -> pinned).map(Period::parse),
                weight);
    }

    public Optional<Period> findPeriod() {
        return Optional.ofNullable(period).map(Period::parse);
    }

    boolean hasIndicatorOf(RecordedCriterion other) {
        return indicator.equals(other.indicator);
    }

    RecordedCriterion weighing(int other) {
        return new RecordedCriterion(indicator, label, shortLabel, need, other, unit, period, pinned, vintages);
    }
}
