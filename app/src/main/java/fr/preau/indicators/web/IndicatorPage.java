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
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.DefinitionList;
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
 * @param mayType whether who asks may type values
 */
public record IndicatorPage(
        Indicator indicator, List<Period> loaded, FigureTable figures, boolean mayType, List<Panel> panels) {

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

    /** The same values as a map; empty when there is no map of such places. */
    public Optional<String> mapAddress() {
        return NO_MAP.contains(figures.kind()) || indicator.aggregation().space() == SpatialAggregation.SUM
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
