package fr.preau.indicators.web;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.IndicatorPanel;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of indicators, and a page for each. */
@Controller
@Access(Right.PUBLIC)
class IndicatorController {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Places places;
    private final SizesOfPlaces sizes;
    private final WhoAsks whoAsks;
    private final List<IndicatorPanel> panels;

    IndicatorController(
            Catalogue catalogue,
            Figures figures,
            Places places,
            SizesOfPlaces sizes,
            WhoAsks whoAsks,
            List<IndicatorPanel> panels) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.places = places;
        this.sizes = sizes;
        this.whoAsks = whoAsks;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(IndicatorPanel::order))
                .toList();
    }

    @Bean
    static NavigationEntry indicatorsEntry() {
        return new NavigationEntry(Verb.MEASURE, "indicators.nav", IndicatorPages.ROOT, 10);
    }

    @GetMapping(IndicatorPages.ROOT)
    Screen catalogue() {
        return Screen.of("indicators/catalogue", new CataloguePage(catalogue, figures.loadedPeriods()));
    }

    @GetMapping(IndicatorPages.ROOT + "/{code}")
    Screen indicator(
            @PathVariable String code,
            @RequestParam(name = IndicatorPages.KIND, defaultValue = "") String kind,
            @RequestParam(name = IndicatorPages.WITHIN, defaultValue = "") String within,
            @RequestParam(name = IndicatorPages.PERIOD, defaultValue = "") String period,
            @RequestParam(name = IndicatorPages.ORDER, defaultValue = "") String order,
            @RequestParam(name = IndicatorPages.PAGE, defaultValue = "1") int number) {
        Indicator indicator = find(code);
        Optional<Place> asked = within.isEmpty() ? places.findTerritory() : Optional.of(places.getPlace(within));
        PlaceKind shown = FigureTable.kindOf(kind, indicator, asked);
        Optional<Place> place = asked.filter(one -> shown != PlaceKind.COUNTRY);
        List<Period> loaded = figures.loadedPeriods().getOrDefault(indicator.code(), List.of());
        var periods = new PeriodChoice(
                figures.periods(indicator.code(), shown),
                figures.withheldPeriods(indicator.code(), shown),
                loaded.stream().filter(one -> one.code().equals(period)).findFirst());
        List<Figure> list = periods.shown()
                .map(one -> figures.within(place.map(Place::id).orElse(null), shown, indicator.code(), one))
                .orElse(List.of());
        Optional<PerThousand> perThousand = sizes.under(list, shown);
        return Screen.of(
                "indicators/indicator",
                new IndicatorPage(
                        indicator,
                        loaded,
                        new FigureTable(
                                place,
                                shown,
                                periods,
                                list,
                                places.names(list.stream().map(Figure::place).toList()),
                                perThousand,
                                FigureTable.Order.of(
                                        order,
                                        list.size() > 1 && SizesOfPlaces.isSize(indicator),
                                        perThousand.isPresent()),
                                number),
                        whoAsks.may(
                                Right.ENTER_OBSERVATIONS, place.map(Place::id).orElse(PlaceId.FRANCE)),
                        panels.stream()
                                .flatMap(panel -> panel.panelFor(indicator).stream())
                                .toList()));
    }

    private Indicator find(String code) {
        return IndicatorCode.find(code).flatMap(catalogue::find).orElseThrow(() -> new UnknownIndicator(code));
    }
}
