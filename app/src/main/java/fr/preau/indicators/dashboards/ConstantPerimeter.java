package fr.preau.indicators.dashboards;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.SecrecyRule;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The same figures over the places that have a value in every period: what is left of a rise once no place is added. A series chained so is
 * what statistics calls a constant perimeter (INSEE, «périmètre constant»).
 */
@Component
class ConstantPerimeter {

    /** One place is no perimeter; nor are none. */
    private static final int FEWEST_PLACES = 2;

    /** What tells it, in a file, from the figure of all the places. */
    private static final Breakdown CONSTANT = new Breakdown("perimetre", "constant");

    private final Figures figures;

    ConstantPerimeter(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param history the figures of one place, of which those with a value are compared
     * @return one for each of them, the same places behind each; nothing where there is no such perimeter, where the values are
     *     computed from others, or where a difference of two totals could tell what is kept secret
     */
    Optional<List<Figure>> of(PlaceId place, Indicator indicator, List<Figure> history) {
        List<Period> periods =
                history.stream().filter(Figure::isKnown).map(Figure::period).toList();
        if (indicator.isComputed()
                || !indicator.rollsUp()
                || !(indicator.safeguards().secrecy() instanceof SecrecyRule.AsPublished)) {
            return Optional.empty();
        }
        Set<PlaceId> always = always(place, indicator, periods);
        if (always.size() < FEWEST_PLACES) {
            return Optional.empty();
        }
        List<Figure> constant = new ArrayList<>();
        for (Period period : periods) {
            figures.together(place, always, Map.of(indicator.code(), period)).values().stream()
                    .map(ConstantPerimeter::marked)
                    .forEach(constant::add);
        }
        return Optional.of(constant);
    }

    private static Figure marked(Figure figure) {
        return new Figure(
                figure.indicator(),
                figure.place(),
                figure.period(),
                CONSTANT,
                figure.measure(),
                figure.support(),
                figure.provenance());
    }

    private Set<PlaceId> always(PlaceId place, Indicator indicator, Collection<Period> periods) {
        PlaceKind observed = indicator.scope().observed().iterator().next();
        Set<PlaceId> always = null;
        for (Period period : periods) {
            Set<PlaceId> known = figures.within(place, observed, indicator.code(), period).stream()
                    .filter(Figure::isKnown)
                    .map(Figure::place)
                    .collect(Collectors.toCollection(HashSet::new));
            if (always == null) {
                always = known;
            } else {
                always.retainAll(known);
            }
        }
        return always == null ? Set.of() : always;
    }
}
