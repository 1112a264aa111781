package fr.preau.indicators.collection;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.entry.EntryColumn;
import java.util.List;

/**
 * What is asked once: an indicator, for everybody or for a part of them.
 *
 * @param breakdown girls, or boys; {@link Breakdown#TOTAL} for everybody
 */
record Question(Indicator indicator, Breakdown breakdown) {

    /** In the names of fields. */
    String key() {
        return breakdown.isTotal() ? indicator.code().value() : indicator.code().value() + "--" + breakdown.category();
    }

    /** The numbers that answer it. */
    List<EntryColumn> columns() {
        return EntryColumn.of(indicator);
    }

    /** The name of one of its fields. */
    String field(String name) {
        return name + "-" + key();
    }
}
