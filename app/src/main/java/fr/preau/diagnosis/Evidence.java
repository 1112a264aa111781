package fr.preau.diagnosis;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one criterion.
 *
 * @param period the latest in which units of this kind have values that may be shown; empty when there is none
 * @param figures by unit; nothing for a unit of which no source says anything
 */
public record Evidence(
        Criterion criterion, Indicator indicator, Optional<Period> period, Map<PlaceId, Figure> figures) {

    public Evidence {
        figures = Map.copyOf(figures);
    }

    public Optional<Figure> find(Place unit) {
        return Optional.ofNullable(figures.get(unit.id()));
    }

    /** How many units have a value. */
    public long known() {
        return figures.values().stream().filter(Figure::isKnown).count();
    }

    /** One value for each unit, {@code NaN} where there is none that may be shown. */
    double[] column(List<Place> units) {
        return units.stream()
                .mapToDouble(unit -> find(unit)
                        .flatMap(figure -> figure.measure().known())
                        .map(known -> known.value().doubleValue())
                        .orElse(Double.NaN))
                .toArray();
    }

    /** The same figures under another weight. */
    Evidence under(Criterion other) {
        return new Evidence(other, indicator, period, figures);
    }
}
