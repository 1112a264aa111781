package fr.preau.indicators.loading;

import fr.preau.imports.Column;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data set whose columns are understood.
 *
 * @param complete whether a file holds all the values of its series
 * @param emptyRows whether a line without any measure is in order
 * @param names under which places are written, beside codes
 * @param school what a school named here is; null when no schools are
 * @param periodColumn null when the periods are those of the rules
 */
record Dataset(
        String code,
        String title,
        String description,
        boolean complete,
        boolean emptyRows,
        Column<PlaceId> place,
        PlaceNames names,
        @Nullable SchoolCells school,
        @Nullable Column<String> periodColumn,
        List<MeasureRule> rules) {

    Dataset {
        rules = List.copyOf(rules);
    }

    /** Each once, those that say what a line is about first. */
    List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(List.of(place));
        Stream.ofNullable(periodColumn).forEach(columns::add);
        Stream.ofNullable(school).flatMap(SchoolCells::columns).forEach(columns::add);
        rules.stream().flatMap(MeasureRule::columns).forEach(columns::add);
        return columns.stream().distinct().toList();
    }
}
