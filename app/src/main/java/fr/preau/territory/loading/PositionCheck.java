package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.territory.Position;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a school's point and doubts it: a missing one is taken from the projected coordinates (Lambert 93) or said to be
 * missing, swapped or projected ones are put right, and a point that lies in no French territory is left out. None of these
 * keeps the school from being loaded.
 *
 * @param projected where the metres of the projection stand; null when the file has none
 */
record PositionCheck(
        Column<BigDecimal> latitude,
        Column<BigDecimal> longitude,
        @Nullable Projected projected) {

    static PositionCheck ofDegrees(Column<BigDecimal> latitude, Column<BigDecimal> longitude) {
        return new PositionCheck(latitude, longitude, null);
    }

    @Nullable
    Position read(Row row) {
        var first = row.find(latitude).map(BigDecimal::doubleValue);
        var second = row.find(longitude).map(BigDecimal::doubleValue);
        if (first.isPresent() && second.isPresent()) {
            return checked(row, first.get(), second.get());
        }
        Position position = projected == null ? null : projected.read(row);
        if (position == null) {
            warn(row, TerritoryProblem.MISSING_POSITION);
        }
        return position;
    }

    private @Nullable Position checked(Row row, double first, double second) {
        if (FrenchLands.contain(first, second)) {
            return new Position(first, second);
        }
        if (FrenchLands.contain(second, first)) {
            warn(row, TerritoryProblem.SWAPPED_POSITION);
            return new Position(second, first);
        }
        double east = Math.min(first, second);
        double north = Math.max(first, second);
        if (Lambert93.contains(east, north)) {
            warn(row, TerritoryProblem.PROJECTED_POSITION);
            return Lambert93.toWgs84(east, north);
        }
        warn(row, TerritoryProblem.POSITION_OUTSIDE);
        return null;
    }

    private void warn(Row row, TerritoryProblem problem) {
        row.warn(problem, latitude, Texts.t("territory.expected.position"));
    }

    /** The projected coordinates that the files of the ministry give beside the degrees. */
    record Projected(Column<BigDecimal> east, Column<BigDecimal> north, Column<String> projection) {

        static Projected columns() {
            return new Projected(
                    Column.decimal("coordonnee_x")
                            .otherwise("coordX_origine", "Coordonnee X")
                            .lenient()
                            .meaning(Texts.t("territory.column.east")),
                    Column.decimal("coordonnee_y")
                            .otherwise("coordY_origine", "Coordonnee Y")
                            .lenient()
                            .meaning(Texts.t("territory.column.north")),
                    Column.text("EPSG").otherwise("epsg_origine").meaning(Texts.t("territory.column.projection")));
        }

        List<Column<?>> all() {
            return List.of(east, north, projection);
        }

        /** The point in degrees; null when there is none, or in a projection other than Lambert 93. */
        @Nullable
        Position read(Row row) {
            var x = row.find(east).map(BigDecimal::doubleValue);
            var y = row.find(north).map(BigDecimal::doubleValue);
            boolean readable =
                    x.isPresent() && y.isPresent() && row.text(projection).equals(Lambert93.EPSG);
            return readable && Lambert93.contains(x.get(), y.get()) ? Lambert93.toWgs84(x.get(), y.get()) : null;
        }
    }
}
