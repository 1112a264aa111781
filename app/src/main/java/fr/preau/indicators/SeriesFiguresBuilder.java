package fr.preau.indicators;

import fr.preau.indicators.SeriesFigures.Number;
import fr.preau.indicators.SeriesFigures.Statement;
import fr.preau.values.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the figures of one series, in any order. */
final class SeriesFiguresBuilder {

    private static final int ROOM = 256;

    private final Indicator indicator;
    private final Period period;
    private final Breakdown breakdown;
    private final Map<Statement, Integer> statementsKnown = new LinkedHashMap<>();
    private final List<DecimalList> numbers =
            Stream.generate(DecimalList::new).limit(Number.ALL.size()).toList();
    private int[] subjects = new int[ROOM];
    private short[] statements = new short[ROOM];
    private int size;

    SeriesFiguresBuilder(Indicator indicator, Period period, Breakdown breakdown) {
        this.indicator = indicator;
        this.period = period;
        this.breakdown = breakdown;
    }

    /**
     * @param row has a column for each {@link Number}, in their order
     * @param before how many others stand before these
     */
    void add(int subject, Statement statement, ResultSet row, int before) throws SQLException {
        if (size == subjects.length) {
            subjects = Arrays.copyOf(subjects, size * 2);
            statements = Arrays.copyOf(statements, size * 2);
        }
        subjects[size] = subject;
        statements[size] = rank(statement);
        size++;
        for (Number column : Number.ALL) {
            boolean needed = !statement.observed() || !column.isCoverage();
            numbers.get(column.ordinal()).add(needed ? row.getBigDecimal(before + 1 + column.ordinal()) : null);
        }
    }

    private short rank(Statement statement) {
        Integer known = statementsKnown.putIfAbsent(statement, statementsKnown.size());
        return (short) (known == null ? statementsKnown.size() - 1 : known);
    }

    SeriesFigures build() {
        int[] order = orderBySubject();
        var sortedSubjects = new int[size];
        var sortedStatements = new short[size];
        for (int row = 0; row < size; row++) {
            sortedSubjects[row] = subjects[order[row]];
            sortedStatements[row] = statements[order[row]];
        }
        return new SeriesFigures(
                indicator,
                period,
                breakdown,
                sortedSubjects,
                sortedStatements,
                List.copyOf(statementsKnown.keySet()),
                numbers.stream().map(list -> list.inOrder(order)).toList());
    }

    /** Sorts keys with their rows in one long each: boxing a hundred thousand of them costs more. */
    private int[] orderBySubject() {
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            keys[row] = (long) subjects[row] << Integer.SIZE | row;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
