package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.imports.Row;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.util.List;

/** Columns that make one number together: their sum. One that is withheld or empty makes the sum so. */
record Cells(List<Column<Reading>> columns) {

    Cells {
        columns = List.copyOf(columns);
    }

    static Column<Reading> column(String name) {
        return Column.measure(name).present().lenient();
    }

    /** The sum; a partial one is reported and read as empty. */
    Reading sum(Row row) {
        BigDecimal sum = BigDecimal.ZERO;
        int empty = 0;
        for (Column<Reading> column : columns) {
            switch (row.measure(column)) {
                case Reading.Number(BigDecimal value) -> sum = sum.add(value);
                case Reading.Empty nothing -> empty++;
                case Reading.WithheldMark withheld -> {
                    return withheld;
                }
                case Reading.Unreadable unreadable -> {
                    return unreadable;
                }
            }
        }
        if (empty == 0) {
            return new Reading.Number(sum);
        }
        if (empty < columns.size()) {
            row.warn(IndicatorProblem.PARTIAL_SUM, columns.getFirst(), Texts.t("indicators.expected.whole-sum"));
        }
        return new Reading.Empty();
    }
}
