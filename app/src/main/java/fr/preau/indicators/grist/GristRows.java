package fr.preau.indicators.grist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a table.
 *
 * @param columns identifiers of those that it has, whether or not a row says anything there
 */
record GristRows(Set<String> columns, List<GristRecord> records) {

    GristRows {
        columns = new LinkedHashSet<>(columns);
        records = List.copyOf(records);
    }

    /** Those that a mapping names and the table has not, or no longer. */
    List<String> without(GristMapping mapping) {
        return mapping.columns().stream()
                .filter(column -> !columns.contains(column))
                .toList();
    }
}
