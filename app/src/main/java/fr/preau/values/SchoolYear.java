package fr.preau.values;

import java.time.LocalDate;

/**
 * A school year, named by the civil year in which it begins: 2026 is 2026-2027, from 1 September 2026 to 31 August 2027.
 * Where the year begins in February, 2026 is simply 2026.
 */
public record SchoolYear(int firstYear, SchoolCalendar calendar) implements Period {

    /** @throws IllegalArgumentException if the year is not between 1800 and 2199 */
    public SchoolYear {
        Years.require(firstYear);
    }

    /** A year from September to August. */
    public SchoolYear(int firstYear) {
        this(firstYear, SchoolCalendar.SEPTEMBER_TO_AUGUST);
    }

    /** The September-to-August year in which this day lies. */
    public static SchoolYear containing(LocalDate day) {
        return SchoolCalendar.SEPTEMBER_TO_AUGUST.latestYearOn(day);
    }

    @Override
    public String code() {
        return calendar.endsInItsFirstYear() ? "scolaire-" + firstYear : name();
    }

    @Override
    public String label() {
        return "année scolaire " + name();
    }

    @Override
    public LocalDate firstDay() {
        return calendar.firstDay(firstYear);
    }

    @Override
    public LocalDate lastDay() {
        return calendar.lastDay(firstYear);
    }

    @Override
    public SchoolYear next() {
        return new SchoolYear(firstYear + 1, calendar);
    }

    @Override
    public SchoolYear previous() {
        return new SchoolYear(firstYear - 1, calendar);
    }

    @Override
    public String toString() {
        return code();
    }

    private String name() {
        return calendar.endsInItsFirstYear() ? String.valueOf(firstYear) : firstYear + "-" + (firstYear + 1);
    }
}
