package fr.preau.values;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time that a figure is about, in whole days, closed at both ends. Its {@link #code()} is what addresses and
 * the database hold; {@link #parse} reads it back.
 */
public sealed interface Period permits SchoolYear, CivilYear, ExamSession, Month, Day, YearSpan {

    /** The stored form: {@code 2025-2026}, {@code 2019}, {@code session-2025}, {@code 2025-03}… */
    String code();

    /** How it is said in French, in the middle of a sentence and without article: {@code année scolaire 2025-2026}. */
    String label();

    LocalDate firstDay();

    /** The last day, which belongs to the period. */
    LocalDate lastDay();

    /** The period of the same kind and length that follows. */
    Period next();

    /** The period of the same kind and length that comes before. */
    Period previous();

    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Reads a stored form.
     *
     * @throws IllegalArgumentException if no period is written so
     */
    static Period parse(String code) {
        return PeriodCodes.parse(code);
    }

    /** The period of a stored form; empty when none is written so. */
    static Optional<Period> find(String code) {
        try {
            return Optional.of(parse(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
