package fr.preau.diagnosis.web;

import fr.preau.territory.Position;
import fr.preau.ui.MapFrame;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rectangle in which units can be seen. Where some are in metropolitan France, those overseas are reached by choosing their place. */
final class UnitBounds {

    private static final MapFrame.Bounds FRANCE = new MapFrame.Bounds(-5.2, 41.3, 9.6, 51.1);

    /** Degrees left around. */
    private static final double MARGIN = 0.05;

    private UnitBounds() {}

    static MapFrame.Bounds of(Collection<Position> units) {
        List<Position> near = units.stream().filter(UnitBounds::isMetropolitan).toList();
        Collection<Position> shown = near.isEmpty() ? units : near;
        return shown.isEmpty()
                ? FRANCE
                : new MapFrame.Bounds(
                        least(shown, Position::longitude) - MARGIN,
                        least(shown, Position::latitude) - MARGIN,
                        -least(shown, unit -> -unit.longitude()) + MARGIN,
                        -least(shown, unit -> -unit.latitude()) + MARGIN);
    }

    private static boolean isMetropolitan(Position unit) {
        return unit.latitude() > 41 && unit.latitude() < 52 && unit.longitude() > -6 && unit.longitude() < 10;
    }

    private static double least(Collection<Position> units, ToDoubleFunction<Position> coordinate) {
        return units.stream().mapToDouble(coordinate).min().orElseThrow();
    }
}
