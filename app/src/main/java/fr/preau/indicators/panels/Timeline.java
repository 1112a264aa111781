package fr.preau.indicators.panels;

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
public final class Timeline {

    /** A century of months would be one thousand two hundred. */
    private static final int MOST = 400;

    private static final DateTimeFormatter IN_SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRENCH);

    private Timeline() {}

    /** From the first period of which there is a figure to the last. */
    public static List<Period> of(Collection<Figure> figures, LocalDate today) {
        List<Period> told = figures.stream()
                .map(Figure::period)
                .filter(period -> !period.firstDay().isAfter(today))
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay).thenComparing(Period::firstDay))
                .toList();
        return isRegular(told) ? whole(told, MOST) : told;
    }

    /**
     * From the first of some periods to the last, those between included: readings of a few months are no line through them.
     *
     * @param told in their order
     * @param most beyond so many, those that were told alone; so too where they do not follow each other
     */
    static List<Period> whole(List<Period> told, int most) {
        LocalDate end = told.getLast().firstDay();
        List<Period> whole = Stream.iterate(told.getFirst(), Period::next)
                .limit(most)
                .takeWhile(period -> !period.firstDay().isAfter(end))
                .toList();
        return whole.containsAll(told) ? whole : told;
    }

    /** Of one kind, which follow each other without a gap. */
    private static boolean isRegular(List<Period> periods) {
        return !periods.isEmpty()
                && switch (periods.getFirst()) {
                    case Month _, SchoolYear _, CivilYear _, ExamSession _ ->
                        periods.stream().map(Period::getClass).distinct().count() == 1;
                    default -> false;
                };
    }

    /** What stands along the axis, short: «juil. 2024», «2025-2026», «2025». */
    public static String label(Period period) {
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
