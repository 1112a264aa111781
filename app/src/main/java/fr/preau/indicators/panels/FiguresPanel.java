package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The key figures of a place as tiles, and all its series as a table. */
@Component
class FiguresPanel implements PlacePanel {

    private final PlaceFigures figures;
    private final Places places;

    FiguresPanel(PlaceFigures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> panelFor(Place place) {
        List<Figure> all = figures.listOf(List.of(place.id())).stream()
                .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var view = new FiguresView(keys(place), all);
        return Optional.of(new Panel("chiffres", t("indicators.panel.figures"), "indicators/figures", view));
    }

    private List<IndicatorCode> keys(Place place) {
        if (place.id().kind() != PlaceKind.SCHOOL) {
            return KeyIndicators.of(place.id().kind());
        }
        School school = places.getSchool(new Uai(place.id().code()));
        return KeyIndicators.of(school.kind());
    }
}
