package fr.preau.roadmap;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads objectives beside the figures of their places, as they are known now. */
@Component
public class Standings {

    private final Figures figures;
    private final Catalogue catalogue;
    private final Places places;

    Standings(Figures figures, Catalogue catalogue, Places places) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.places = places;
    }

    /** Those whose indicator is in the catalogue, by the identifier of the objective. */
    public Map<UUID, Standing> of(Collection<Objective> objectives) {
        return of(objectives, places.today(), _ -> true);
    }

    private Map<UUID, Standing> of(Collection<Objective> objectives, LocalDate day, Predicate<Figure> counts) {
        Map<IndicatorCode, List<Figure>> readings = new HashMap<>();
        Map<IndicatorCode, Set<PlaceId>> wanted = new HashMap<>();
        objectives.forEach(objective -> wanted.computeIfAbsent(objective.indicator(), _ -> new HashSet<>())
                .add(objective.place()));
        wanted.forEach((indicator, asked) -> readings.put(indicator, figures.history(asked, indicator)));
        Map<UUID, Standing> standings = new HashMap<>();
        for (Objective objective : objectives) {
            catalogue
                    .find(objective.indicator())
                    .map(indicator -> Standing.of(
                            objective,
                            indicator,
                            readings.getOrDefault(objective.indicator(), List.of()).stream()
                                    .filter(figure -> figure.place().equals(objective.place()))
                                    .filter(counts)
                                    .toList(),
                            day))
                    .ifPresent(standing -> standings.put(objective.id(), standing));
        }
        return standings;
    }

    /** The same as they stood on a day: what was read of later periods counts for nothing. */
    public Map<UUID, Standing> of(Collection<Objective> objectives, LocalDate day) {
        return of(objectives, day, figure -> !figure.period().lastDay().isAfter(day));
    }

    /** The way to one of them; empty when its indicator is no longer known. */
    public Optional<Trajectory> trajectory(Objective objective) {
        return Optional.ofNullable(of(List.of(objective)).get(objective.id()))
                .map(standing -> Trajectory.of(
                        standing, figures.history(List.of(objective.place()), objective.indicator()), places.today()));
    }

    /** The last figure of an indicator in a place that has a value. */
    public Optional<Figure> latest(PlaceId place, IndicatorCode indicator) {
        return figures.history(List.of(place), indicator).stream()
                .filter(Figure::isKnown)
                .reduce((_, later) -> later);
    }
}
