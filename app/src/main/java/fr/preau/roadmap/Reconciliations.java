package fr.preau.roadmap;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets the values aimed at in parts beside those aimed at in the whole, on the map of today. */
@Component
public class Reconciliations {

    private final Catalogue catalogue;
    private final Places places;

    Reconciliations(Catalogue catalogue, Places places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /**
     * For each count and date of a field: the parts of each place in which something is aimed at, and of the place whose roadmap it is.
     * What has no parts is left out.
     */
    public List<Reconciliation> of(OperationalField field, PlaceId roadmapPlace) {
        Map<Aimed, List<Objective>> groups = field.objectives().stream()
                .collect(Collectors.groupingBy(
                        objective -> new Aimed(objective.indicator(), objective.due()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Reconciliation> found = new ArrayList<>();
        groups.forEach((aimed, objectives) -> catalogue
                .find(aimed.indicator)
                .filter(indicator -> indicator.aggregation().space() == SpatialAggregation.SUM)
                .ifPresent(indicator -> found.addAll(of(indicator, aimed.due, objectives, roadmapPlace))));
        return found;
    }

    private List<Reconciliation> of(Indicator indicator, Period due, List<Objective> objectives, PlaceId roadmapPlace) {
        Map<PlaceId, Objective> byPlace = new LinkedHashMap<>();
        objectives.forEach(objective -> byPlace.put(objective.place(), objective));
        Set<PlaceId> wholes = new LinkedHashSet<>(byPlace.keySet());
        wholes.add(roadmapPlace);
        List<Reconciliation> found = new ArrayList<>();
        for (PlaceId whole : wholes) {
            Set<PlaceKind> kinds = byPlace.keySet().stream()
                    .filter(place -> !place.equals(whole))
                    .map(PlaceId::kind)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (PlaceKind kind : kinds) {
                List<PlaceId> parts = places.listWithin(whole, kind, places.today()).stream()
                        .map(Place::id)
                        .toList();
                List<Objective> aimedAt = parts.stream()
                        .filter(byPlace::containsKey)
                        .map(byPlace::get)
                        .toList();
                if (!aimedAt.isEmpty()) {
                    found.add(new Reconciliation(
                            indicator,
                            due,
                            whole,
                            Optional.ofNullable(byPlace.get(whole)),
                            kind,
                            aimedAt,
                            parts.size()));
                }
            }
        }
        return found;
    }

    private record Aimed(IndicatorCode indicator, Period due) {}
}
