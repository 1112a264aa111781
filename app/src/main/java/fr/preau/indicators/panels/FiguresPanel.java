package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.PlaceFigures;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The key figures of a place as tiles, the one that can be followed over the years as a line, and all its series as a table. */
@Component
class FiguresPanel implements PlacePanel {

    private static final Set<PlaceKind> BESIDE = Set.of(PlaceKind.DEPARTMENT, PlaceKind.COUNTRY);

    private final Figures figures;
    private final Places places;

    FiguresPanel(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        PlaceFigures known = figures.of(place.id());
        if (known.figures().isEmpty()) {
            return Optional.empty();
        }
        Keys keys = keys(place);
        var view = new FiguresView(place.id(), keys.tiles(), known, charts(place, keys.followed()));
        return Optional.of(new Panel("chiffres", t("indicators.panel.figures"), "indicators/figures", view));
    }

    @Override
    public Optional<Panel> summaryFor(Place place) {
        var view = new FiguresView(place.id(), keys(place).tiles(), figures.of(place.id()), List.of());
        return view.figures().figures().isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("chiffres", t("indicators.panel.figures"), "indicators/figures-summary", view));
    }

    private record Keys(List<IndicatorCode> tiles, List<IndicatorCode> followed) {}

    private Keys keys(Place place) {
        if (place.id().kind() != PlaceKind.SCHOOL) {
            return new Keys(KeyIndicators.of(place.id().kind()), KeyIndicators.followed(SchoolKind.COLLEGE));
        }
        SchoolKind kind = places.getSchool(new Uai(place.id().code())).kind();
        return new Keys(KeyIndicators.of(kind), KeyIndicators.followed(kind));
    }

    private List<HistoryChart> charts(Place place, List<IndicatorCode> followed) {
        List<Place> drawn = new ArrayList<>(List.of(place));
        places.listAncestors(place.id(), places.today()).stream()
                .filter(ancestor -> BESIDE.contains(ancestor.id().kind()))
                .sorted((a, b) -> b.id().kind().compareTo(a.id().kind()))
                .forEach(drawn::add);
        List<PlaceId> ids = drawn.stream().map(Place::id).toList();
        return followed.stream()
                .map(code -> new HistoryChart(drawn, figures.history(ids, code)))
                .filter(HistoryChart::isWorthDrawing)
                .toList();
    }
}
