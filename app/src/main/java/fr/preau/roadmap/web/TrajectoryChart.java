package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.roadmap.Trajectory;
import fr.preau.roadmap.Trajectory.Goal;
import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Readings, the straight way from the last of them to the objective, and where their pace leads. The periods to come are those of the
 * readings, one after the other until the objective is due.
 *
 * @param name of the place
 */
record TrajectoryChart(Trajectory trajectory, String name) {

    /** Periods on the axis: more would be drawn and not read. */
    private static final int MOST = 40;

    Chart chart() {
        Indicator indicator = trajectory.indicator();
        List<Period> periods = periods();
        List<Chart.Series> lines = new ArrayList<>();
        trajectory
                .goal()
                .filter(_ -> isToCome())
                .ifPresent(goal ->
                        lines.add(line(t("roadmap.trajectory.way"), periods, period -> onTheWay(goal, period))));
        if (isToCome() && trajectory.trend().isPresent()) {
            lines.add(line(t("roadmap.trajectory.projected"), periods, this::projected));
        }
        lines.add(line(t("roadmap.trajectory.read"), periods, this::read)); // last, above the others
        return new Chart(
                indicator.wording().shortLabel(),
                t("roadmap.trajectory.conditions", name, indicator.origin().owner()),
                Chart.Shape.LINE,
                periods.stream().map(Period::code).toList(),
                lines,
                new Chart.Axis(
                        FigureWords.unit(indicator.unit()), indicator.unit().decimals()),
                IndicatorPages.file(trajectory.standing().objective().place(), indicator.code()));
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>(
                trajectory.readings().stream().map(Figure::period).toList());
        while (periods.getLast().lastDay().isBefore(trajectory.dueDay()) && periods.size() < MOST) {
            periods.add(periods.getLast().next());
        }
        return periods;
    }

    private boolean isToCome() {
        return last().period().lastDay().isBefore(trajectory.dueDay());
    }

    private static Chart.Series line(String name, List<Period> periods, Function<Period, Optional<Datum>> datum) {
        return new Chart.Series(
                name,
                periods.stream()
                        .map(period -> datum.apply(period)
                                .orElseGet(() ->
                                        Datum.absent(FigureState.NOT_APPLICABLE, t("roadmap.trajectory.nothing"))))
                        .toList());
    }

    private Optional<Datum> read(Period period) {
        return trajectory.readings().stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst()
                .map(figure -> Datum.known(TrajectoryPage.value(figure).doubleValue(), TrajectoryPage.said(figure)));
    }

    private Optional<Datum> onTheWay(Goal goal, Period period) {
        if (period.lastDay().isBefore(last().period().lastDay())) {
            return Optional.empty();
        }
        BigDecimal from = TrajectoryPage.value(last());
        BigDecimal share = BigDecimal.valueOf(
                        Math.min(days(period), days(trajectory.dueDay().toEpochDay())))
                .divide(BigDecimal.valueOf(days(trajectory.dueDay().toEpochDay())), MathContext.DECIMAL64);
        BigDecimal value = from.add(goal.value().subtract(from).multiply(share));
        return Optional.of(Datum.known(value.doubleValue(), RoadmapWords.estimate(value, trajectory.indicator())));
    }

    private long days(Period period) {
        return days(period.lastDay().toEpochDay());
    }

    private long days(long day) {
        return day - last().period().lastDay().toEpochDay();
    }

    private Optional<Datum> projected(Period period) {
        if (!period.lastDay().isAfter(last().period().lastDay())) {
            return Optional.empty();
        }
        return trajectory
                .expectedOn(period.lastDay())
                .map(expected -> Datum.known(
                                expected.value().doubleValue(),
                                t(
                                        "roadmap.trajectory.projected.value",
                                        RoadmapWords.estimate(expected.value(), trajectory.indicator()),
                                        RoadmapWords.estimate(expected.low(), trajectory.indicator()),
                                        RoadmapWords.estimate(expected.high(), trajectory.indicator())))
                        .between(expected.low().doubleValue(), expected.high().doubleValue()));
    }

    private Figure last() {
        return trajectory.readings().getLast();
    }
}
