package fr.preau.indicators;

import fr.preau.values.CivilYear;
import fr.preau.values.ExamSession;
import fr.preau.values.Month;
import fr.preau.values.Period;
import fr.preau.values.SchoolYear;
import fr.preau.values.YearSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** How often the source gives a value. */
public enum Periodicity {
    SCHOOL_YEAR,
    CIVIL_YEAR,
    EXAM_SESSION,
    QUARTER,
    MONTH,
    /** At the date of the file, whenever there is one. */
    OCCASIONAL;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Can a value be about such a period? */
    public boolean accepts(Period period) {
        return switch (this) {
            case SCHOOL_YEAR -> period instanceof SchoolYear;
            case CIVIL_YEAR -> period instanceof CivilYear;
            case EXAM_SESSION -> period instanceof ExamSession || period instanceof YearSpan;
            case QUARTER, MONTH -> period instanceof Month;
            case OCCASIONAL -> true;
        };
    }

    /** The periods that one may know something of on that day, the one that it lies in first, without end. */
    public Stream<Period> upTo(LocalDate day) {
        Period latest = switch (this) {
            case SCHOOL_YEAR -> SchoolYear.containing(day);
            case CIVIL_YEAR, OCCASIONAL -> new CivilYear(day.getYear());
            case EXAM_SESSION -> new ExamSession(day.getYear());
            case QUARTER, MONTH -> new Month(YearMonth.from(day));
        };
        return Stream.iterate(latest, Period::previous)
                .filter(period -> this != QUARTER || period.lastDay().getMonthValue() % MONTHS_OF_A_QUARTER == 0);
    }
}
