package fr.preau.values;

import java.time.LocalDate;

/** A year from 1 January to 31 December. */
public record CivilYear(int year) implements Period {

    /** @throws IllegalArgumentException if the year is not between 1800 and 2199 */
    public CivilYear {
        Years.require(year);
    }

    @Override
    public String code() {
        return String.valueOf(year);
    }

    @Override
    public String label() {
        return "année " + year;
    }

    @Override
    public LocalDate firstDay() {
        return Years.firstDayOf(year);
    }

    @Override
    public LocalDate lastDay() {
        return Years.lastDayOf(year);
    }

    @Override
    public CivilYear next() {
        return new CivilYear(year + 1);
    }

    @Override
    public CivilYear previous() {
        return new CivilYear(year - 1);
    }

    @Override
    public String toString() {
        return code();
    }
}
