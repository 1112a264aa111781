package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.entry.EntryPages;
import fr.preau.indicators.formula.Vtl;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an indicator means, and its figures for the places of a kind.
 *
 * @param loaded the periods of which figures are loaded, whatever the place, the latest first
 * @param panels what other modules say of it
 * @param asked the day as of which they are asked for
 * @param told whether the past of the indicator can be told
 * @param mayType whether who asks may type values
 */
public record IndicatorPage(
        Indicator indicator,
        List<Period> loaded,
        FigureTable figures,
        DayAsked asked,
        boolean told,
        boolean mayType,
        List<Panel> panels) {

    private static final Set<PlaceKind> NO_MAP = Set.of(PlaceKind.SCHOOL, PlaceKind.COUNTRY);

    public IndicatorPage {
        panels = List.copyOf(panels);
        loaded = List.copyOf(loaded);
    }

    public String title() {
        return indicator.wording().label();
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("indicators.nav"), IndicatorPages.ROOT)));
    }

    /** All that one must know before using the number. */
    public DefinitionList card() {
        var list = calculation()
                .with(t("indicators.card.unit"), FigureWords.unit(indicator.unit()))
                .with(t("indicators.card.nature"), IndicatorWords.nature(indicator))
                .with(t("indicators.card.space"), IndicatorWords.space(indicator))
                .with(t("indicators.card.time"), IndicatorWords.time(indicator))
                .with(t("indicators.card.better"), IndicatorWords.better(indicator))
                .with(t("indicators.card.secrecy"), secrecy())
                .with(t("indicators.card.loaded"), periods())
                .with(
                        t("indicators.card.producer"),
                        indicator.origin().producer() + " · "
                                + indicator.origin().dataset());
        URI url = indicator.origin().url();
        return url == null ? list : list.link(t("indicators.card.address"), url.getHost(), url.toString());
    }

    private DefinitionList calculation() {
        var list = DefinitionList.empty()
                .with(t("indicators.card.formula"), indicator.wording().formula());
        return Vtl.of(indicator)
                .map(vtl -> list.with(t("indicators.card.vtl"), vtl))
                .orElse(list);
    }

    public Optional<Field> dayField() {
        return asked.field();
    }

    /** What day is read; empty for today. */
    public Optional<Alert> banner() {
        return figures.past().map(PastReading::banner).map(Alert::info);
    }

    /** The place that holds those of the table, then and now. */
    public Optional<String> whole() {
        return figures.past().flatMap(PastReading::wholeWords);
    }

    /** That the day asked for cannot be told. */
    public Optional<Alert> notTold() {
        return asked.day().isPresent() && !told
                ? Optional.of(Alert.warning(t("indicators.past.not-told")))
                : Optional.empty();
    }

    /** The table in files, of the same day; none when it is empty. */
    public Optional<DownloadMenu> downloads() {
        return figures.figures().isEmpty()
                ? Optional.empty()
                : Optional.of(DownloadMenu.csv(file("csv")).ods(file("ods")).xlsx(file("xlsx")));
    }

    private String file(String suffix) {
        var address = UriComponentsBuilder.fromPath(IndicatorPages.address(indicator.code()) + "/lieux." + suffix)
                .queryParam(IndicatorPages.KIND, figures.kind().slug())
                .queryParam(IndicatorPages.WITHIN, figures.within("pays-FR"));
        figures.choice().shown().ifPresent(period -> address.queryParam(IndicatorPages.PERIOD, period.code()));
        figures.past()
                .ifPresent(reading -> address.queryParam(
                        IndicatorPages.KNOWN_AT, reading.knownAt().day()));
        return address.toUriString();
    }

    /** The same values as a map; empty when there is no map of such places, or none of that day. */
    public Optional<String> mapAddress() {
        return NO_MAP.contains(figures.kind())
                        || figures.past().isPresent()
                        || indicator.aggregation().space() == SpatialAggregation.SUM
                ? Optional.empty()
                : Optional.of(UriComponentsBuilder.fromPath("/carte")
                        .queryParam("dans", figures.within("pays-FR"))
                        .queryParam("par", figures.kind().slug())
                        .queryParam("theme", indicator.code().value())
                        .toUriString());
    }

    /** Where its values are typed; empty for who may not, or when they are computed. */
    public Optional<String> entryAddress() {
        return mayType && EntryPages.takes(indicator)
                ? Optional.of(EntryPages.address(
                        indicator, figures.within().map(Place::id).orElse(PlaceId.FRANCE), Optional.empty()))
                : Optional.empty();
    }

    private String secrecy() {
        String rule = IndicatorWords.secrecy(indicator);
        return IndicatorWords.minimumCoverage(indicator)
                .map(coverage -> rule + " " + coverage)
                .orElse(rule);
    }

    private String periods() {
        if (loaded.isEmpty()) {
            return t("indicators.missing.not-loaded");
        }
        Period latest = loaded.getFirst();
        Stream<String> earlier = loaded.stream().skip(1).map(period -> IndicatorWords.unlike(latest, period));
        return Stream.concat(Stream.of(latest.label()), earlier).collect(Collectors.joining(", "));
    }
}
