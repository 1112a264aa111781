package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.territory.MapTheme;
import fr.preau.ui.Formats;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Maps coloured by an indicator over its latest period. A count is no theme: a large area would look worse or better for being
 * large (Bertin, Sémiologie graphique, 1967).
 */
@Component
class IndicatorThemes implements MapTheme {

    private final Catalogue catalogue;
    private final Figures figures;

    IndicatorThemes(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    @Override
    public List<Choice> choices(PlaceKind kind) {
        Set<IndicatorCode> loaded = figures.loadedPeriods().keySet();
        return catalogue.list().stream()
                .filter(indicator -> indicator.existsFor(kind) && !isCount(indicator))
                .filter(indicator -> loaded.contains(indicator.code()))
                .map(indicator ->
                        new Choice(indicator.code().value(), indicator.wording().label()))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    @Override
    public Optional<Colouring> colour(String code, PlaceKind kind, @Nullable PlaceId within) {
        var indicator = new IndicatorCode(code);
        return figures.periods(indicator, kind).stream()
                .findFirst()
                .map(period -> figures.within(within, kind, indicator, period))
                .filter(list -> list.stream().anyMatch(Figure::isKnown))
                .map(list -> colouring(catalogue.get(indicator), kind, within, list));
    }

    private static boolean isCount(Indicator indicator) {
        return indicator.aggregation().space() == SpatialAggregation.SUM;
    }

    private static Colouring colouring(
            Indicator indicator, PlaceKind kind, @Nullable PlaceId within, List<Figure> list) {
        List<BigDecimal> values =
                list.stream().flatMap(figure -> value(figure).stream()).toList();
        var classes = ValueClasses.of(values, indicator.unit().decimals());
        Map<PlaceId, Shade> shades = new HashMap<>();
        list.forEach(figure -> shades.put(figure.place(), shade(figure, classes)));
        return new Colouring(
                t("indicators.panel.strip", indicator.wording().label(), FigureWords.unit(indicator.unit())),
                conditions(list, values.size(), kind),
                classes.labels(),
                shades,
                IndicatorPages.address(indicator.code(), kind, within));
    }

    private static Optional<BigDecimal> value(Figure figure) {
        return figure.measure().known().map(Measure.Known::value);
    }

    private static Shade shade(Figure figure, ValueClasses classes) {
        String coverage = FigureWords.coverage(figure.coverage());
        String said = coverage.isEmpty() ? FigureWords.value(figure) : FigureWords.value(figure) + " · " + coverage;
        return switch (figure.measure()) {
            case Measure.Known known -> new Shade(String.valueOf(classes.rank(known.value())), said);
            case Measure.Withheld withheld -> new Shade("withheld", said);
            case Measure.Missing missing -> new Shade("missing", said);
            case Measure.NotApplicable none -> new Shade("none", said);
        };
    }

    /** «session 2025 · couverture 96 % (27 sur 28) · 18 départements sur 20 ont une valeur · DEPP, 17 août 2026» */
    private static String conditions(List<Figure> list, int known, PlaceKind kind) {
        Figure one = list.stream().filter(Figure::isKnown).findFirst().orElseThrow();
        long expected = list.stream()
                .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                .count();
        Coverage covered = list.stream().map(Figure::coverage).reduce(Coverage.NONE, Coverage::plus);
        return Stream.of(
                        one.period().label(),
                        t("indicators.themes.known", Formats.number(known), Formats.number(expected)),
                        one.indicator().scope().observed().contains(kind) ? "" : FigureWords.coverage(covered),
                        FigureWords.source(one).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
