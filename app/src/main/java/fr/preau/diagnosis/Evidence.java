package fr.preau.diagnosis;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.territory.Place;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one criterion.
 *
 * @param periods in which units of this kind have values that may be shown, the latest first
 * @param period that counts: the one that the criterion asks for, else the latest in which half of the units have a value; empty when there is none
 * @param figures by unit; nothing for a unit of which no source says anything
 */
public record Evidence(
        Criterion criterion,
        Indicator indicator,
        List<Period> periods,
        Optional<Period> period,
        Map<PlaceId, Figure> figures) {

    public Evidence {
        periods = List.copyOf(periods);
        figures = Map.copyOf(figures);
    }

    public Optional<Figure> find(Place unit) {
        return Optional.ofNullable(figures.get(unit.id()));
    }

    /** How many units have a value. */
    public long known() {
        return figures.values().stream().filter(Figure::isKnown).count();
    }

    /** What is known of a unit, and may be shown. */
    public Optional<Observed> observe(Place unit) {
        return find(unit)
                .flatMap(figure -> figure.measure().known())
                .map(known -> Observed.of(known, indicator.unit()));
    }

    /** Are there percentages of people counted among the values? */
    public boolean hasPeople() {
        return figures.values().stream()
                .flatMap(figure -> figure.measure().known().stream())
                .anyMatch(known -> Observed.of(known, indicator.unit()).people() != null);
    }

    /** What is known of each unit. */
    ObservedColumn column(List<Place> units) {
        return new ObservedColumn(units.stream()
                .<@Nullable Observed>map(unit -> observe(unit).orElse(null))
                .toList());
    }

    /** The same figures under another weight. */
    Evidence under(Criterion other) {
        return new Evidence(other, indicator, periods, period, figures);
    }
}
