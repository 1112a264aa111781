package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.territory.Position;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a school's point and doubts it: a missing one is said, swapped coordinates are put right, and a point that lies in no
 * French territory is left out. None of these keeps the school from being loaded.
 */
record PositionCheck(Column<BigDecimal> latitude, Column<BigDecimal> longitude) {

    @Nullable
    Position read(Row row) {
        var north = row.find(latitude);
        var east = row.find(longitude);
        if (north.isEmpty() || east.isEmpty()) {
            row.warn(TerritoryProblem.MISSING_POSITION, latitude, Texts.t("territory.expected.position"));
            return null;
        }
        double lat = north.get().doubleValue();
        double lon = east.get().doubleValue();
        if (FrenchLands.contain(lat, lon)) {
            return new Position(lat, lon);
        }
        if (FrenchLands.contain(lon, lat)) {
            row.warn(TerritoryProblem.SWAPPED_POSITION, latitude, Texts.t("territory.expected.position"));
            return new Position(lon, lat);
        }
        row.warn(TerritoryProblem.POSITION_OUTSIDE, latitude, Texts.t("territory.expected.position"));
        return null;
    }
}
