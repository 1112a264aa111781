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

/** The pupils to whom a count is set in proportion: those of the schools that it is about, else of all. */
@Component
class PupilsOfPlaces {

    private static final Map<SchoolKind, IndicatorCode> PUPILS = Map.of(
            SchoolKind.ECOLE, new IndicatorCode("eleves-ecole"),
            SchoolKind.COLLEGE, new IndicatorCode("eleves-college"),
            SchoolKind.LYCEE, new IndicatorCode("eleves-lycee"));

    private final Figures figures;

    PupilsOfPlaces(Figures figures) {
        this.figures = figures;
    }

    /** Does a number of it say first how large a place is? */
    static boolean isSize(Indicator indicator) {
        return indicator.aggregation().space() == SpatialAggregation.SUM;
    }

    /** @return nothing for what is no count, or a count of pupils; nor where the pupils of a level are not known */
    Optional<PerPupil> under(List<Figure> counts, PlaceKind kind) {
        if (counts.isEmpty() || !isSize(counts.getFirst().indicator())) {
            return Optional.empty();
        }
        Indicator indicator = counts.getFirst().indicator();
        if (indicator.unit() == Unit.PUPILS) {
            return Optional.empty();
        }
        List<PlaceId> places = counts.stream().map(Figure::place).toList();
        Period period = counts.getFirst().period();
        Set<SchoolKind> about = indicator.scope().schools();
        List<Map<PlaceId, Figure>> pupils = new ArrayList<>();
        for (Map.Entry<SchoolKind, IndicatorCode> level : PUPILS.entrySet()) {
            if (about.isEmpty() || about.contains(level.getKey())) {
                Optional<Period> nearest = nearest(level.getValue(), kind, period);
                if (nearest.isEmpty()) {
                    return Optional.empty();
                }
                pupils.add(figures.among(places, level.getValue(), nearest.get(), Breakdown.TOTAL));
            }
        }
        return PerPupil.of(counts, pupils);
    }

    private Optional<Period> nearest(IndicatorCode pupils, PlaceKind kind, Period period) {
        return figures.periods(pupils, kind).stream()
                .min(Comparator.comparingLong(one ->
                        Math.abs(one.lastDay().toEpochDay() - period.lastDay().toEpochDay())));
    }
}
