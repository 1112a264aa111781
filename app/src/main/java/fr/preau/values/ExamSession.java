package fr.preau.values;

import java.time.LocalDate;

/**
 * The session of the national examinations (DNB, CAP, baccalauréats) held in a year: the main one of June, the
 * replacement one of September, and that of the end of the year where schools open in February. Its days are
 * therefore those of the whole civil year.
 */
public record ExamSession(int year) implements Period {

    /** @throws IllegalArgumentException if the year is not between 1800 and 2199 */
    public ExamSession {
        Years.require(year);
    }

    @Override
    public String code() {
        return "session-" + year;
    }

    @Override
    public String label() {
        return "session " + year;
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
    public ExamSession next() {
        return new ExamSession(year + 1);
    }

    @Override
    public ExamSession previous() {
        return new ExamSession(year - 1);
    }

    @Override
    public String toString() {
        return code();
    }
}
