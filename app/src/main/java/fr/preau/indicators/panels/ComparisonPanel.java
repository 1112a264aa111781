package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.PlaceFigures;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.panels.ComparisonView.Line;
import fr.preau.indicators.panels.ComparisonView.Reference;
import fr.preau.indicators.panels.SimilarSchools.Similar;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A school's key figures beside those of the schools that resemble it and of the places it lies in, over the same period. */
@Component
class ComparisonPanel implements PlacePanel {

    /** From the nearest to the country. */
    private static final List<PlaceKind> REFERENCES = List.of(
            PlaceKind.COMMUNE, PlaceKind.CONSTITUENCY, PlaceKind.DEPARTMENT, PlaceKind.ACADEMY, PlaceKind.COUNTRY);

    private final Figures figures;
    private final SimilarSchools similarSchools;
    private final Places places;

    ComparisonPanel(Figures figures, SimilarSchools similarSchools, Places places) {
        this.figures = figures;
        this.similarSchools = similarSchools;
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
        School school = places.getSchool(new Uai(place.id().code()));
        PlaceFigures own = figures.of(place.id());
        Optional<Similar> similar = similarSchools.of(school, own);
        List<Place> around = references(place);
        List<Figure> compared = KeyIndicators.of(school.kind()).stream()
                .map(own::latest)
                .flatMap(Optional::stream)
                .filter(ComparisonPanel::compares)
                .toList();
        Map<IndicatorCode, Figure> alike =
                similar.map(set -> ofSimilar(place, set, compared)).orElse(Map.of());
        List<Line> lines = compared.stream()
                .map(figure -> line(
                        figure,
                        place,
                        around,
                        Optional.ofNullable(alike.get(figure.indicator().code()))))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "comparaison",
                        t("indicators.panel.comparison"),
                        "indicators/comparison",
                        new ComparisonView(lines, similar)));
    }

    private Map<IndicatorCode, Figure> ofSimilar(Place place, Similar similar, List<Figure> compared) {
        return figures.together(
                similarTo(place),
                similar.schools(),
                compared.stream()
                        .collect(Collectors.toMap(figure -> figure.indicator().code(), Figure::period)));
    }

    private List<Place> references(Place place) {
        return places.listAncestors(place.id(), places.today()).stream()
                .filter(ancestor -> REFERENCES.contains(ancestor.id().kind()))
                .sorted(Comparator.comparingInt(
                        ancestor -> REFERENCES.indexOf(ancestor.id().kind())))
                .toList();
    }

    /** A count grows with the place, and a published value holds for its school only: neither compares. */
    private static boolean compares(Figure figure) {
        return figure.isKnown()
                && figure.indicator().rollsUp()
                && figure.indicator().aggregation().space() != SpatialAggregation.SUM;
    }

    private Line line(Figure figure, Place place, List<Place> around, Optional<Figure> alike) {
        IndicatorCode code = figure.indicator().code();
        Map<PlaceId, Figure> others =
                figures.among(around.stream().map(Place::id).toList(), code, figure.period(), figure.breakdown());
        var references = new ArrayList<Reference>();
        alike.ifPresent(one -> references.add(new Reference(t("indicators.panel.similar"), one)));
        for (Place reference : around) {
            Optional.ofNullable(others.get(reference.id()))
                    .filter(ComparisonPanel::holdsSeveral)
                    .ifPresent(one -> references.add(new Reference(reference.name(), one)));
        }
        return new Line(new Reference(place.name(), figure), references);
    }

    /** A place with this one school says the same as the school. */
    private static boolean holdsSeveral(Figure figure) {
        return figure.coverage().placesExpected() > 1;
    }

    private static PlaceId similarTo(Place school) {
        return new PlaceId(PlaceKind.PLACE_SET, "semblables-" + school.id().code());
    }
}
