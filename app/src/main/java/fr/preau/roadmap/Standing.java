package fr.preau.roadmap;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Nature;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a value aimed at stands.
 *
 * @param reading the last figure that has a value, not later than the date; empty when there is none
 * @param bounds what meets it, once known
 */
public record Standing(
        Objective objective,
        Indicator indicator,
        Optional<Figure> reading,
        Optional<Aim.Bounds> bounds,
        Verdict verdict) {

    /**
     * Judges by the readings of the objective's place.
     *
     * <p>A reading that follows the date counts for nothing. What happened during a period is only judged by a reading of that very
     * period: half a year of training days is not a year of them, though it may already be enough. While that period is to come, the
     * last one before it is shown and judges nothing.
     *
     * @param readings of that indicator and that place, in any order
     */
    static Standing of(Objective objective, Indicator indicator, List<Figure> readings, LocalDate today) {
        Optional<Aim.Bounds> bounds = objective.aim().bounds(period -> valueOf(readings, period));
        List<Figure> known = readings.stream()
                .filter(Figure::isKnown)
                .filter(figure ->
                        !figure.period().lastDay().isAfter(objective.due().lastDay()))
                .sorted(Comparator.comparing(figure -> figure.period().lastDay()))
                .toList();
        Optional<Figure> judged = last(known.stream()
                .filter(figure -> indicator.nature() != Nature.FLOW
                        || objective.due().contains(figure.period().firstDay())));
        if (judged.isEmpty()
                && !known.isEmpty()
                && !today.isAfter(objective.due().lastDay())) {
            return new Standing(objective, indicator, last(known.stream()), bounds, Verdict.UNDER_WAY);
        }
        return new Standing(objective, indicator, judged, bounds, verdict(objective, judged, bounds, today));
    }

    private static Optional<Figure> last(Stream<Figure> readings) {
        return readings.reduce((_, later) -> later);
    }

    private static Verdict verdict(
            Objective objective, Optional<Figure> last, Optional<Aim.Bounds> bounds, LocalDate today) {
        Optional<BigDecimal> value = last.flatMap(Standing::value);
        if (value.isEmpty()) {
            return Verdict.NO_READING;
        }
        if (bounds.isEmpty()) {
            return Verdict.NO_START;
        }
        if (bounds.get().contain(value.get())) {
            return Verdict.MET;
        }
        if (!today.isAfter(objective.due().lastDay())) {
            return Verdict.UNDER_WAY;
        }
        return last.orElseThrow().period().lastDay().equals(objective.due().lastDay())
                ? Verdict.MISSED
                : Verdict.NOT_READ_AT_ITS_DATE;
    }

    private static Optional<BigDecimal> valueOf(List<Figure> readings, Period period) {
        return readings.stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst()
                .flatMap(Standing::value);
    }

    private static Optional<BigDecimal> value(Figure figure) {
        return figure.measure().known().map(Measure.Known::value);
    }
}
