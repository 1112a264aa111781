package fr.preau.indicators.grist;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table, its cells as text.
 *
 * @param number that Grist gave it
 * @param cells by identifier of their column; an empty cell is an empty text
 */
record GristRecord(long number, Map<String, String> cells) {

    GristRecord {
        cells = new LinkedHashMap<>(cells);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
