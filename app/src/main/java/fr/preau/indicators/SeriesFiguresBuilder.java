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

/** Gathers the figures of one series: what was observed, then what was computed, each in the order of subjects. */
final class SeriesFiguresBuilder {

    private static final int ROOM = 256;

    private final Indicator indicator;
    private final Period period;
    private final Breakdown breakdown;
    private final Map<Statement, Integer> statementsKnown = new LinkedHashMap<>();
    private final List<DecimalList> numbers = lists(Number.MEASURE);
    private final List<DecimalList> coverage = lists(Number.COVERAGE);
    private int[] subjects = new int[ROOM];
    private short[] statements = new short[ROOM];
    private int observed;
    private int size;

    SeriesFiguresBuilder(Indicator indicator, Period period, Breakdown breakdown) {
        this.indicator = indicator;
        this.period = period;
        this.breakdown = breakdown;
    }

    private static List<DecimalList> lists(List<Number> columns) {
        return Stream.generate(DecimalList::new).limit(columns.size()).toList();
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
        for (int column = 0; column < numbers.size(); column++) {
            numbers.get(column).add(row.getBigDecimal(before + 1 + column));
        }
        if (statement.observed()) {
            observed = size;
        } else {
            for (int column = 0; column < coverage.size(); column++) {
                coverage.get(column).add(row.getBigDecimal(before + 1 + numbers.size() + column));
            }
        }
    }

    private short rank(Statement statement) {
        Integer known = statementsKnown.putIfAbsent(statement, statementsKnown.size());
        return (short) (known == null ? statementsKnown.size() - 1 : known);
    }

    SeriesFigures build() {
        return new SeriesFigures(
                indicator,
                period,
                breakdown,
                Arrays.copyOf(subjects, size),
                observed,
                Ranks.of(statements, size),
                List.copyOf(statementsKnown.keySet()),
                DecimalColumn.of(numbers),
                DecimalColumn.of(coverage));
    }
}
