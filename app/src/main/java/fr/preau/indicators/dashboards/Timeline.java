package fr.preau.indicators.dashboards;

import fr.preau.indicators.Figure;
import fr.preau.values.CivilYear;
import fr.preau.values.ExamSession;
import fr.preau.values.Month;
import fr.preau.values.Period;
import fr.preau.values.SchoolYear;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The periods along an axis: all of them, those of which nothing is known included, and none that has not begun. */
final class Timeline {

    /** A century of months would be one thousand two hundred. */
    private static final int MOST = 400;

    private static final DateTimeFormatter IN_SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRENCH);

    private Timeline() {}

    /** From the first period of which there is a figure to the last. */
    static List<Period> of(Collection<Figure> figures, LocalDate today) {
        List<Period> told = figures.stream()
                .map(Figure::period)
                .filter(period -> !period.firstDay().isAfter(today))
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay).thenComparing(Period::firstDay))
                .toList();
        if (told.isEmpty() || !isRegular(told)) {
            return told;
        }
        LocalDate end = told.getLast().lastDay();
        List<Period> all = Stream.iterate(
                        told.getFirst(), period -> !period.lastDay().isAfter(end), Period::next)
                .limit(MOST)
                .toList();
        return all.containsAll(told) ? all : told;
    }

    /** Of one kind, which follow each other without a gap. */
    private static boolean isRegular(List<Period> periods) {
        Period first = periods.getFirst();
        return (first instanceof Month
                        || first instanceof SchoolYear
                        || first instanceof CivilYear
                        || first instanceof ExamSession)
                && periods.stream().allMatch(period -> period.getClass() == first.getClass());
    }

    /** What stands along the axis, short: «juil. 2024», «2025-2026», «2025». */
    static String label(Period period) {
        return switch (period) {
            case Month month -> IN_SHORT.format(month.month());
            case SchoolYear year -> year.code();
            case CivilYear year -> year.code();
            case ExamSession session ->
                session.label().substring(session.label().indexOf(' ') + 1);
            default -> period.label();
        };
    }
}
