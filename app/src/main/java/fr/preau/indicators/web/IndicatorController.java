package fr.preau.indicators.web;

import fr.preau.exports.ExportFormat;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.IndicatorPanel;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.indicators.past.KnownAt;
import fr.preau.indicators.past.PastFigures;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of indicators, and a page for each. */
@Controller
@Access(Right.PUBLIC)
class IndicatorController {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Places places;
    private final SizesOfPlaces sizes;
    private final PastFigures pastFigures;
    private final WhoAsks whoAsks;
    private final List<IndicatorPanel> panels;

    IndicatorController(
            Catalogue catalogue,
            Figures figures,
            Places places,
            SizesOfPlaces sizes,
            PastFigures pastFigures,
            WhoAsks whoAsks,
            List<IndicatorPanel> panels) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.places = places;
        this.sizes = sizes;
        this.pastFigures = pastFigures;
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
            @RequestParam(name = IndicatorPages.PAGE, defaultValue = "1") int number,
            @RequestParam(name = IndicatorPages.KNOWN_AT, defaultValue = "") String knownAt) {
        Indicator indicator = find(code);
        var day = new DayAsked(knownAt.strip(), pastFigures.days());
        boolean told = day.day().isEmpty() || pastFigures.tells(indicator);
        FigureTable table =
                table(indicator, kind, within, period, order, number, day.day().filter(_ -> told));
        return Screen.of(
                "indicators/indicator",
                new IndicatorPage(
                        indicator,
                        figures.loadedPeriods().getOrDefault(indicator.code(), List.of()),
                        table,
                        day,
                        told,
                        whoAsks.may(
                                Right.ENTER_OBSERVATIONS,
                                table.within().map(Place::id).orElse(PlaceId.FRANCE)),
                        panels.stream()
                                .flatMap(panel -> panel.panelFor(indicator).stream())
                                .toList()));
    }

    /** The table of the page in a file, whole. */
    @GetMapping(IndicatorPages.ROOT + "/{code}/lieux.{suffix:csv|ods|xlsx}")
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> file(
            @PathVariable String code,
            @PathVariable String suffix,
            @RequestParam(name = IndicatorPages.KIND, defaultValue = "") String kind,
            @RequestParam(name = IndicatorPages.WITHIN, defaultValue = "") String within,
            @RequestParam(name = IndicatorPages.PERIOD, defaultValue = "") String period,
            @RequestParam(name = IndicatorPages.KNOWN_AT, defaultValue = "") String knownAt) {
        Indicator indicator = find(code);
        Optional<KnownAt> day =
                knownAt.isBlank() ? Optional.empty() : Optional.of(readable(indicator, knownAt.strip()));
        return PlacesSheet.answer(
                indicator,
                table(indicator, kind, within, period, "", 1, day),
                ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    /** A file of today must not come under the name of another day. */
    private KnownAt readable(Indicator indicator, String knownAt) {
        return new DayAsked(knownAt, pastFigures.days())
                .day()
                .filter(_ -> pastFigures.tells(indicator))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private FigureTable table(
            Indicator indicator,
            String kind,
            String within,
            String period,
            String order,
            int number,
            Optional<KnownAt> day) {
        Optional<Place> asked = within.isEmpty() ? places.findTerritory() : Optional.of(places.getPlace(within));
        PlaceKind shown = FigureTable.kindOf(kind, indicator, asked);
        Optional<Place> place = asked.filter(one -> shown != PlaceKind.COUNTRY);
        List<Period> loaded = figures.loadedPeriods().getOrDefault(indicator.code(), List.of());
        List<Period> known = figures.periods(indicator.code(), shown);
        List<Period> withheld = figures.withheldPeriods(indicator.code(), shown);
        Optional<Period> wanted =
                loaded.stream().filter(one -> one.code().equals(period)).findFirst();
        PeriodChoice periods = day.map(then -> pastFigures.periods(then, indicator.code()))
                .map(then -> new PeriodChoice(both(known, then), both(withheld, then), wanted))
                .orElseGet(() -> new PeriodChoice(known, withheld, wanted));
        List<Figure> today = periods.shown()
                .map(one -> figures.within(place.map(Place::id).orElse(null), shown, indicator.code(), one))
                .orElse(List.of());
        Optional<PastReading> past = day.map(then -> past(then, today, place, periods.shown()));
        List<Figure> list = past.map(reading -> today.stream()
                        .map(figure -> reading.find(figure).figure())
                        .toList())
                .orElse(today);
        Optional<PerThousand> perThousand = past.isPresent() ? Optional.empty() : sizes.under(list, shown);
        return new FigureTable(
                place,
                shown,
                periods,
                list,
                places.names(list.stream().map(Figure::place).toList()),
                past,
                perThousand,
                FigureTable.Order.of(
                        order, list.size() > 1 && SizesOfPlaces.isSize(indicator), perThousand.isPresent()),
                number);
    }

    private static List<Period> both(List<Period> periods, List<Period> then) {
        return periods.stream().filter(then::contains).toList();
    }

    /** Those of the table, and the place that holds them. */
    private PastReading past(KnownAt day, List<Figure> today, Optional<Place> whole, Optional<Period> period) {
        List<Figure> asked = new ArrayList<>(today);
        whole.filter(_ -> !today.isEmpty())
                .flatMap(place -> Optional.ofNullable(figures.among(
                                List.of(place.id()),
                                today.getFirst().indicator().code(),
                                period.orElseThrow(),
                                Breakdown.TOTAL)
                        .get(place.id())))
                .ifPresent(asked::add);
        return PastReading.of(day, pastFigures.then(day, asked), whole);
    }

    private Indicator find(String code) {
        return IndicatorCode.find(code).flatMap(catalogue::find).orElseThrow(() -> new UnknownIndicator(code));
    }
}
