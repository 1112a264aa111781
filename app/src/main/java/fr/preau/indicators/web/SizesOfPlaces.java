package fr.preau.indicators.web;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Unit;
import fr.preau.territory.SchoolKind;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people to whom a count is set in proportion: the pupils of the schools that it is about, else the inhabitants. */
@Component
class SizesOfPlaces {

    private static final Map<SchoolKind, IndicatorCode> PUPILS = Map.of(
            SchoolKind.ECOLE, new IndicatorCode("eleves-ecole"),
            SchoolKind.COLLEGE, new IndicatorCode("eleves-college"),
            SchoolKind.LYCEE, new IndicatorCode("eleves-lycee"));

    private static final IndicatorCode INHABITANTS = new IndicatorCode("habitants");

    private final Figures figures;

    SizesOfPlaces(Figures figures) {
        this.figures = figures;
    }

    /** Does a number of it say first how large a place is? */
    static boolean isSize(Indicator indicator) {
        return indicator.aggregation().space() == SpatialAggregation.SUM;
    }

    /** @return nothing for what is no count, or itself a number of such people; nor where the people are not known */
    Optional<PerThousand> under(List<Figure> counts, PlaceKind kind) {
        if (counts.isEmpty() || !isSize(counts.getFirst().indicator())) {
            return Optional.empty();
        }
        Indicator indicator = counts.getFirst().indicator();
        List<IndicatorCode> people = people(indicator);
        if (indicator.unit() == Unit.PUPILS || people.contains(indicator.code())) {
            return Optional.empty();
        }
        List<PlaceId> places = counts.stream().map(Figure::place).toList();
        List<Map<PlaceId, Figure>> sizes = new ArrayList<>();
        for (IndicatorCode each : people) {
            Optional<Period> nearest = nearest(each, kind, counts.getFirst().period());
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            sizes.add(figures.among(places, each, nearest.get(), Breakdown.TOTAL));
        }
        return PerThousand.of(
                people.contains(INHABITANTS) ? PerThousand.People.INHABITANTS : PerThousand.People.PUPILS,
                counts,
                sizes);
    }

    private static List<IndicatorCode> people(Indicator indicator) {
        Set<SchoolKind> about = indicator.scope().schools();
        return about.isEmpty()
                ? List.of(INHABITANTS)
                : PUPILS.entrySet().stream()
                        .filter(level -> about.contains(level.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private Optional<Period> nearest(IndicatorCode people, PlaceKind kind, Period period) {
        return figures.periods(people, kind).stream()
                .min(Comparator.comparingLong(one ->
                        Math.abs(one.lastDay().toEpochDay() - period.lastDay().toEpochDay())));
    }
}
