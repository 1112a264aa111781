package fr.preau.imports;

import fr.preau.imports.Column.Need;
import fr.preau.ui.Texts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads every declared column of a row, so that all the problems of a line are told at once. */
final class RowCheck {

    private final List<Column<?>> columns;
    private final Problems problems;
    /** For each key column, the values met and the line of each. */
    private final Map<Column<?>, Map<Object, Integer>> keys = new IdentityHashMap<>();

    RowCheck(List<Column<?>> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Whether the row may be loaded. */
    boolean accepts(Row row) {
        for (Column<?> column : columns) {
            check(row, column);
        }
        return !row.isRejected();
    }

    private void check(Row row, Column<?> column) {
        var value = row.find(column);
        boolean mustBeFilled = column.need() == Need.FILLED || column.need() == Need.KEY;
        if (value.isEmpty()) {
            if (mustBeFilled && row.text(column).isEmpty()) {
                problems.add(Problem.rejected(
                        FileProblem.EMPTY_CELL,
                        row.line(),
                        column.name(),
                        "",
                        column.type().expected()));
            }
        } else if (column.need() == Need.KEY) {
            claim(row, column, value.get());
        }
    }

    private void claim(Row row, Column<?> column, Object key) {
        Integer earlier = keys.computeIfAbsent(column, any -> new HashMap<>()).putIfAbsent(key, row.line());
        if (earlier != null) {
            row.reject(FileProblem.DUPLICATE_KEY, column, Texts.t("imports.expected.once", earlier));
        }
    }
}
