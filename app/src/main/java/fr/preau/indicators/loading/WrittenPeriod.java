package fr.preau.indicators.loading;

import fr.preau.indicators.Codes;
import fr.preau.values.CivilYear;
import fr.preau.values.ExamSession;
import fr.preau.values.Month;
import fr.preau.values.Period;
import fr.preau.values.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The ways in which files write a period. Spaces never count: «2024- 2025» is 2024-2025. */
enum WrittenPeriod {
    /** {@code 2024-2025}, {@code 2024/2025}, or {@code 2024} for the year that begins then. */
    SCHOOL_YEAR {
        @Override
        Period parse(String text) {
            return new SchoolYear(firstYear(text));
        }
    },
    /** A date, for the school year in which it falls. */
    SCHOOL_YEAR_OF_DATE {
        @Override
        Period parse(String text) {
            return SchoolYear.containing(LocalDate.parse(text));
        }
    },
    /** {@code 2025}, for the exams of that summer. */
    EXAM_SESSION {
        @Override
        Period parse(String text) {
            return new ExamSession(year(text));
        }
    },
    /** {@code 2021}, for the school year that ends with the session of that summer. */
    BEFORE_SESSION {
        @Override
        Period parse(String text) {
            return new SchoolYear(year(text) - 1);
        }
    },
    CIVIL_YEAR {
        @Override
        Period parse(String text) {
            return new CivilYear(year(text));
        }
    },
    /** {@code 2025-03} or a date in it. */
    MONTH {
        @Override
        Period parse(String text) {
            return new Month(YearMonth.parse(text.length() > MONTH_LENGTH ? text.substring(0, MONTH_LENGTH) : text));
        }
    },
    /** Our own codes, of any kind. */
    CODE {
        @Override
        Period parse(String text) {
            return Period.parse(text);
        }
    };

    private static final int MONTH_LENGTH = "2025-03".length();
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} if no such period is written so */
    abstract Period parse(String text);

    /** Reads a cell. */
    Period read(String cell) {
        return parse(cell.replaceAll("[\\s\\u00a0\\u202f]", ""));
    }

    static WrittenPeriod ofSlug(String slug) {
        return Codes.parse(WrittenPeriod.class, slug);
    }

    static boolean isOne(String slug) {
        for (WrittenPeriod one : values()) {
            if (Codes.of(one).equals(slug)) {
                return true;
            }
        }
        return false;
    }

    private static int firstYear(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches()) {
            return year(text);
        }
        int first = Integer.parseInt(years.group(1));
        if (Integer.parseInt(years.group(2)) != first + 1) {
            throw new IllegalArgumentException(
                    "A school year spans two years that follow, received \"%s\".".formatted(text));
        }
        return first;
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException("A year has four digits, received \"%s\".".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
