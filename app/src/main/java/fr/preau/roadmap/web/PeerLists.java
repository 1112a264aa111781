package fr.preau.roadmap.web;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Beside whom a place is read: all places of its kind, or, where there are more than {@value #FEW}, the {@value #NEAREST} whose number of
 * inhabitants is nearest in proportion. The screen prints the rule. A school has its own page for that.
 */
@Component
class PeerLists {

    static final int FEW = 20;
    static final int NEAREST = 10;

    private static final IndicatorCode INHABITANTS = new IndicatorCode("habitants");

    private final Figures figures;
    private final Places places;

    PeerLists(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    /** @param own the figure of the place that is set beside others */
    Peers beside(Figure own) {
        PlaceId place = own.place();
        PlaceKind kind = place.kind();
        if (kind == PlaceKind.SCHOOL || kind == PlaceKind.COUNTRY) {
            return new Peers(place, Map.of(place, own), Map.of(), 1, false);
        }
        Map<PlaceId, Figure> all = figures.within(null, kind, own.indicator().code(), own.period()).stream()
                .filter(figure -> !figure.place().equals(place))
                .collect(Collectors.toMap(Figure::place, Function.identity(), (one, _) -> one, HashMap::new));
        all.put(place, own);
        boolean many = all.size() > FEW;
        if (many) {
            all.keySet().retainAll(nearest(place, all.keySet()));
        }
        int asked = all.size();
        all.values().removeIf(figure -> !figure.isKnown());
        return new Peers(place, all, places.names(all.keySet()), asked, many);
    }

    /** The place itself and those of about its size; the place alone where its inhabitants are not known. */
    private Collection<PlaceId> nearest(PlaceId place, Collection<PlaceId> all) {
        Optional<Period> period =
                figures.periods(INHABITANTS, place.kind()).stream().findFirst();
        Map<PlaceId, BigDecimal> sizes = new HashMap<>();
        period.ifPresent(one -> figures.among(all, INHABITANTS, one, Breakdown.TOTAL)
                .forEach((other, figure) -> figure.measure()
                        .known()
                        .filter(known -> known.value().signum() > 0)
                        .ifPresent(known -> sizes.put(other, known.value()))));
        BigDecimal own = sizes.get(place);
        return own == null
                ? List.of(place)
                : sizes.entrySet().stream()
                        .sorted(Comparator.comparingDouble(
                                other -> Math.abs(Math.log(other.getValue().doubleValue() / own.doubleValue()))))
                        .limit(NEAREST + 1L)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
