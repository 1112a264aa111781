package fr.preau.diagnosis.web;

import fr.preau.territory.Position;
import fr.preau.ui.MapPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Positions as a map reads them. */
final class MapPositions {

    private MapPositions() {}

    static MapPoints.Positions of(String state, List<Optional<Position>> units) {
        List<@Nullable Integer> degrees = new ArrayList<>(2 * units.size());
        for (Optional<Position> unit : units) {
            degrees.add(unit.map(Position::longitude).map(MapPositions::written).orElse(null));
            degrees.add(unit.map(Position::latitude).map(MapPositions::written).orElse(null));
        }
        return new MapPoints.Positions(state, degrees);
    }

    private static int written(double degrees) {
        return (int) Math.round(degrees * MapPoints.Positions.DEGREE);
    }
}
