package fr.preau.values;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One day: the date of a stock, such as the schools open on 17 August 2026. */
public record Day(LocalDate date) implements Period {

    private static final DateTimeFormatter IN_FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter FIRST_IN_FRENCH =
            DateTimeFormatter.ofPattern("d'er' MMMM uuuu", Locale.FRENCH);

    /** @throws IllegalArgumentException if the year is not between 1800 and 2199 */
    public Day {
        Years.require(date.getYear());
    }

    @Override
    public String code() {
        return date.toString();
    }

    @Override
    public String label() {
        return (date.getDayOfMonth() == 1 ? FIRST_IN_FRENCH : IN_FRENCH).format(date);
    }

    @Override
    public LocalDate firstDay() {
        return date;
    }

    @Override
    public LocalDate lastDay() {
        return date;
    }

    @Override
    public Day next() {
        return new Day(date.plusDays(1));
    }

    @Override
    public Day previous() {
        return new Day(date.minusDays(1));
    }

    @Override
    public String toString() {
        return code();
    }
}
