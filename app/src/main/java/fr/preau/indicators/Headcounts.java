package fr.preau.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The headcounts that weigh means, each for as long as it is the last one known. */
final class Headcounts {

    private final Map<IndicatorCode, Column> columns = new HashMap<>();

    /** To be called in the order of subjects and days within each indicator. */
    void add(IndicatorCode indicator, int subject, LocalDate from, LocalDate until, BigDecimal people) {
        columns.computeIfAbsent(indicator, any -> new Column()).add(subject, from, until, people);
    }

    /** Those of one indicator that are the last known on a day, by subject; null for a subject without. */
    IntFunction<@Nullable BigDecimal> on(LocalDate day, IndicatorCode indicator) {
        Column column = columns.get(indicator);
        int asked = (int) day.toEpochDay();
        return column == null ? _ -> null : subject -> column.find(subject, asked);
    }

    /** Those of one indicator, by subject and then by day; days are counted from 1970, the last one is not included. */
    private static final class Column {

        private int[] subjects = new int[64];
        private int[] from = new int[64];
        private int[] until = new int[64];
        private final DecimalList people = new DecimalList();
        private int size;

        void add(int subject, LocalDate first, LocalDate end, BigDecimal number) {
            if (size == subjects.length) {
                subjects = Arrays.copyOf(subjects, size * 2);
                from = Arrays.copyOf(from, size * 2);
                until = Arrays.copyOf(until, size * 2);
            }
            subjects[size] = subject;
            from[size] = (int) first.toEpochDay();
            until[size] = (int) Math.min(end.toEpochDay(), Integer.MAX_VALUE);
            people.add(number);
            size++;
        }

        @Nullable
        BigDecimal find(int subject, int day) {
            int row = Arrays.binarySearch(subjects, 0, size, subject);
            while (row > 0 && subjects[row - 1] == subject) {
                row--;
            }
            for (; row >= 0 && row < size && subjects[row] == subject; row++) {
                if (from[row] <= day && day < until[row]) {
                    return people.get(row);
                }
            }
            return null;
        }
    }
}
