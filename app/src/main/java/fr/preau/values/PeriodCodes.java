package fr.preau.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the stored forms of periods. Each kind has a shape of its own, so that a code can mean only one period. */
final class PeriodCodes {

    private static final Pattern SHAPE = Pattern.compile("(?<civil>\\d{4})"
            + "|(?<school>\\d{4}-\\d{4})"
            + "|scolaire-(?<southern>\\d{4})"
            + "|session-(?<session>\\d{4})"
            + "|(?<month>\\d{4}-\\d{2})"
            + "|(?<day>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<span>\\d{4}\\.\\.\\d{4})");

    private PeriodCodes() {}

    static Period parse(String code) {
        Matcher matcher = SHAPE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A period is written as 2025-2026, 2019, session-2025, 2025-03, 2026-08-17 or 2022..2025, received \"%s\""
                            .formatted(code));
        }
        try {
            return read(matcher, code);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("\"%s\" is not in the calendar".formatted(code), noSuchDay);
        }
    }

    private static Period read(Matcher matcher, String code) {
        if (matcher.group("civil") != null) {
            return new CivilYear(year(code, 0));
        }
        if (matcher.group("school") != null) {
            return schoolYear(code);
        }
        if (matcher.group("southern") != null) {
            return new SchoolYear(year(code, "scolaire-".length()), SchoolCalendar.FEBRUARY_TO_DECEMBER);
        }
        if (matcher.group("session") != null) {
            return new ExamSession(year(code, "session-".length()));
        }
        if (matcher.group("month") != null) {
            return new Month(YearMonth.parse(code));
        }
        if (matcher.group("day") != null) {
            return new Day(LocalDate.parse(code));
        }
        return new YearSpan(year(code, 0), year(code, "2022..".length()));
    }

    private static SchoolYear schoolYear(String code) {
        SchoolYear year = new SchoolYear(year(code, 0));
        if (!year.code().equals(code)) {
            throw new IllegalArgumentException(
                    "A school year spans two consecutive years, received \"%s\"".formatted(code));
        }
        return year;
    }

    private static int year(String code, int start) {
        return Integer.parseInt(code, start, start + 4, 10);
    }
}
