package fr.preau.values;

import java.time.LocalDate;

/** The years that periods may lie in: wide enough for the history of schools, narrow enough to stop a slip. */
final class Years {

    private static final int FIRST = 1800;
    private static final int LAST = 2199;

    private Years() {}

    static void require(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("A year is between %d and %d, received %d".formatted(FIRST, LAST, year));
        }
    }

    static LocalDate firstDayOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
