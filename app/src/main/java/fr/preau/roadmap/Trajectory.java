package fr.preau.roadmap;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Measure;
import fr.preau.methods.trend.LinearTrend;
import fr.preau.methods.trend.LinearTrend.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way from what was read to what is aimed at: the readings of an objective's place, the pace that they show, and where it would lead if
 * it went on.
 *
 * @param readings with a value, the oldest first
 * @param goal what the value must reach; empty when it starts from a value that is not known, or when the last reading lies within bounds
 * @param today the day on which this is asked
 */
public record Trajectory(Standing standing, List<Figure> readings, Optional<Goal> goal, LocalDate today) {

    /** Four intervals in five hold what they speak of: with a handful of readings, more would say next to nothing. */
    public static final double LEVEL = 0.8;

    /** The last day that is ever named: it stands for all later ones. */
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final double DAYS_IN_A_YEAR = 365.25;

    public Trajectory {
        readings = List.copyOf(readings);
    }

    /** @param readings of the indicator and the place of the objective, in any order; those without a value count for nothing */
    static Trajectory of(Standing standing, List<Figure> readings, LocalDate today) {
        List<Figure> known = readings.stream()
                .filter(Figure::isKnown)
                .sorted(Comparator.comparing(figure -> figure.period().lastDay()))
                .toList();
        return new Trajectory(standing, known, goal(standing, known), today);
    }

    private static Optional<Goal> goal(Standing standing, List<Figure> known) {
        Optional<BigDecimal> last = known.isEmpty() ? Optional.empty() : Optional.of(value(known.getLast()));
        return standing.bounds()
                .flatMap(bounds -> bounds.low()
                        .filter(low -> last.map(value -> value.compareTo(low) < 0
                                        || bounds.high().isEmpty())
                                .orElse(true))
                        .map(low -> new Goal(low, true))
                        .or(() -> bounds.high()
                                .filter(high -> last.map(value -> value.compareTo(high) > 0
                                                || bounds.low().isEmpty())
                                        .orElse(true))
                                .map(high -> new Goal(high, false))));
    }

    /**
     * What the value must come to.
     *
     * @param upwards whether more is as good, or less
     */
    public record Goal(BigDecimal value, boolean upwards) {}

    public Optional<Figure> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The pace of the readings, when there are enough of them. */
    public Optional<LinearTrend> trend() {
        return LinearTrend.through(
                readings.stream()
                        .mapToDouble(figure -> years(figure.period().lastDay()))
                        .toArray(),
                readings.stream()
                        .mapToDouble(figure -> value(figure).doubleValue())
                        .toArray());
    }

    /** What must be gained each year after the last reading to meet the goal in time; empty once it is due, or without a reading. */
    public Optional<BigDecimal> neededEachYear() {
        return last().flatMap(reading -> goal.filter(_ -> isToCome(reading))
                .map(aimed -> BigDecimal.valueOf(
                        (aimed.value().doubleValue() - value(reading).doubleValue())
                                / (years(dueDay()) - years(reading.period().lastDay())))));
    }

    /** Where a reading would lie if the pace went on, with the interval at {@link #LEVEL}; never outside of what the indicator can be. */
    public Optional<Expected> expectedOn(LocalDate day) {
        return trend().map(trend -> {
            double time = years(day);
            Span span = trend.predicted(time, LEVEL);
            return new Expected(possible(trend.at(time)), possible(span.low()), possible(span.high()));
        });
    }

    /** Where a reading would lie at the date of the objective; empty once it is due. */
    public Optional<Expected> expectedWhenDue() {
        return last().filter(this::isToCome).flatMap(_ -> expectedOn(dueDay()));
    }

    /** Is the date of the objective still to come, for us and for the last reading? */
    private boolean isToCome(Figure last) {
        return last.period().lastDay().isBefore(dueDay()) && !today.isAfter(dueDay());
    }

    /** A value that is expected, and between which values four readings in five would lie. */
    public record Expected(BigDecimal value, BigDecimal low, BigDecimal high) {}

    private BigDecimal possible(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        Optional<Interval> plausible = indicator().safeguards().plausible();
        return plausible
                .map(interval -> exact.max(interval.low()).min(interval.high()))
                .orElse(exact);
    }

    /** Where the pace leads; empty without a goal, or when readings are too few to show a pace. */
    public Optional<Arrival> arrival() {
        return goal.flatMap(aimed -> trend().map(trend -> arrival(aimed, trend)));
    }

    private Arrival arrival(Goal aimed, LinearTrend trend) {
        BigDecimal last = value(readings.getLast());
        if (aimed.upwards() ? last.compareTo(aimed.value()) >= 0 : last.compareTo(aimed.value()) <= 0) {
            return new Arrival.There();
        }
        return trend.meets(aimed.value().doubleValue(), LEVEL)
                .map(crossing -> (trend.slope() > 0) == aimed.upwards()
                        ? (Arrival) new Arrival.Expected(
                                day(crossing.time()),
                                day(crossing.span().low()),
                                day(crossing.span().high()))
                        : new Arrival.Away())
                .orElseGet(Arrival.NotSaid::new);
    }

    /** What is to be said of the day on which a goal is met. */
    public sealed interface Arrival {

        /** The last reading meets it. */
        record There() implements Arrival {}

        /**
         * It would be met.
         *
         * @param earliest and {@code latest}: between which days, at {@link #LEVEL}
         */
        record Expected(LocalDate day, LocalDate earliest, LocalDate latest) implements Arrival {}

        /** The pace leads away from it. */
        record Away() implements Arrival {}

        /** The pace cannot be told from none: no day can be named. */
        record NotSaid() implements Arrival {}
    }

    public Indicator indicator() {
        return standing.indicator();
    }

    public LocalDate dueDay() {
        return standing.objective().due().lastDay();
    }

    static BigDecimal value(Figure reading) {
        return reading.measure().known().map(Measure.Known::value).orElseThrow();
    }

    private static double years(LocalDate day) {
        return day.toEpochDay() / DAYS_IN_A_YEAR;
    }

    /** A pace that hardly differs from none leads far: no day is named beyond the calendar of the house. */
    private static LocalDate day(double years) {
        double days = Math.clamp(years * DAYS_IN_A_YEAR, EARLIEST.toEpochDay(), LATEST.toEpochDay());
        return LocalDate.ofEpochDay(Math.round(days));
    }
}
