package fr.preau.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One month of one year: March 2025. */
public record Month(YearMonth month) implements Period {

    private static final DateTimeFormatter IN_FRENCH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    /** @throws IllegalArgumentException if the year is not between 1800 and 2199 */
    public Month {
        Years.require(month.getYear());
    }

    @Override
    public String code() {
        return month.toString();
    }

    @Override
    public String label() {
        return IN_FRENCH.format(month);
    }

    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public Month next() {
        return new Month(month.plusMonths(1));
    }

    @Override
    public Month previous() {
        return new Month(month.minusMonths(1));
    }

    @Override
    public String toString() {
        return code();
    }
}
