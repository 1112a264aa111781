package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.ui.ComparisonStrip;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A school's key figures beside those of the places it lies in, over the same period. */
@Component
class ComparisonPanel implements PlacePanel {

    private static final Set<PlaceKind> REFERENCES =
            Set.of(PlaceKind.COMMUNE, PlaceKind.DEPARTMENT, PlaceKind.ACADEMY, PlaceKind.CATCHMENT_NETWORK);

    private final PlaceFigures figures;
    private final Places places;

    ComparisonPanel(PlaceFigures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        if (place.id().kind() != PlaceKind.SCHOOL) {
            return Optional.empty();
        }
        List<Place> references = places.listAncestors(place.id(), places.today()).stream()
                .filter(ancestor -> REFERENCES.contains(ancestor.id().kind()))
                .sorted((a, b) -> b.id().kind().compareTo(a.id().kind()))
                .toList();
        List<PlaceId> ids = new ArrayList<>(references.stream().map(Place::id).toList());
        ids.add(place.id());
        List<Figure> all = figures.listOf(ids);
        var school = places.getSchool(new Uai(place.id().code()));
        List<ComparisonStrip> strips = KeyIndicators.of(school.kind()).stream()
                .map(code -> strip(code, place, references, all))
                .flatMap(Optional::stream)
                .toList();
        return strips.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "comparaison",
                        t("indicators.panel.comparison"),
                        "indicators/comparison",
                        new ComparisonView(strips)));
    }

    /** Empty for an indicator that the school has no value of, or that no reference has. */
    private static Optional<ComparisonStrip> strip(
            IndicatorCode code, Place place, List<Place> references, List<Figure> all) {
        return find(all, place.id(), code, null)
                .filter(figure -> figure.measure().known().isPresent()
                        && figure.indicator().rollsUp()
                        && compares(figure))
                .map(figure -> {
                    var strip = ComparisonStrip.of(
                                    t(
                                            "indicators.panel.strip",
                                            figure.indicator().wording().shortLabel(),
                                            FigureWords.unit(figure)),
                                    figure.indicator().unit().decimals(),
                                    place.name(),
                                    FigureWords.datum(figure))
                            .conditions(FigureWords.conditions(figure));
                    for (Place reference : references) {
                        var other = find(all, reference.id(), code, figure);
                        // A place with this one school says the same as the school.
                        if (other.isPresent() && other.get().coverage().placesExpected() > 1) {
                            strip = strip.reference(reference.name(), FigureWords.datum(other.get()));
                        }
                    }
                    return strip;
                });
    }

    /** A count grows with the place: a school's pupils beside a département's say nothing. */
    private static boolean compares(Figure figure) {
        return figure.indicator().aggregation().space() != SpatialAggregation.SUM;
    }

    private static Optional<Figure> find(
            List<Figure> all, PlaceId place, IndicatorCode code, @Nullable Figure samePeriod) {
        return all.stream()
                .filter(figure -> figure.place().equals(place)
                        && figure.indicator().code().equals(code))
                .filter(figure -> samePeriod == null || figure.period().equals(samePeriod.period()))
                .findFirst();
    }
}
