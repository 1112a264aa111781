package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Choice;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.UnitKind;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one may choose from in the workshop. */
@Component
public class DesignChoices {

    private final Catalogue catalogue;
    private final Places places;

    DesignChoices(Catalogue catalogue, Places places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    public Control units(Design design) {
        return Control.select(
                Arrays.stream(UnitKind.values())
                        .map(kind -> new Option(kind.slug(), t("diagnosis.units.choice." + kind.slug())))
                        .toList(),
                design.units().slug());
    }

    /** The territory, then the académies and départements in which schools are loaded, and the place of the address. */
    public Control scopes(Place scope) {
        List<Place> offered = new ArrayList<>(places.findTerritory().stream().toList());
        Stream.of(PlaceKind.ACADEMY, PlaceKind.DEPARTMENT)
                .flatMap(kind -> places.listWithSchools(kind).stream())
                .filter(place -> !offered.contains(place))
                .forEach(offered::add);
        if (!offered.contains(scope)) {
            offered.add(scope);
        }
        return Control.select(
                offered.stream()
                        .map(place -> new Option(place.id().toString(), label(place)))
                        .toList(),
                scope.id().toString());
    }

    private static String label(Place place) {
        return place.id().equals(PlaceId.FRANCE)
                ? place.name()
                : t(
                        "diagnosis.scope",
                        place.name(),
                        t("diagnosis.scope." + place.id().kind().slug()));
    }

    /** The indicators that such units can have and that do not count yet. */
    public Control added(Design design) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t("diagnosis.add.none")));
        IndicatorWords.byLabel(addable(design).toList())
                .forEach(indicator -> options.add(
                        new Option(indicator.code().value(), indicator.wording().label())));
        return Control.select(options, "");
    }

    /** The indicator of that code, if it is one of them. */
    Optional<Indicator> findAddable(Design design, String code) {
        return addable(design)
                .filter(indicator -> indicator.code().value().equals(code))
                .findFirst();
    }

    private Stream<Indicator> addable(Design design) {
        return catalogue.list().stream()
                .filter(indicator -> design.units().canHave(indicator)
                        && design.find(indicator.code().value()).isEmpty());
    }

    /** The periods in which a criterion has values, and the one that is asked for. */
    static Control periods(Evidence evidence) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t("diagnosis.period.latest")));
        Stream.concat(evidence.criterion().period().stream(), evidence.periods().stream())
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay).reversed())
                .forEach(period -> options.add(new Option(period.code(), period.label())));
        return Control.select(
                options, evidence.criterion().period().map(Period::code).orElse(""));
    }

    /** A question of method, each answer explained. */
    static <T extends Enum<T> & Choice> Control answers(Class<T> question, String name, T chosen) {
        return Control.radios(
                Arrays.stream(question.getEnumConstants())
                        .map(answer -> new Option(answer.slug(), t("diagnosis.question." + name + "." + answer.slug())))
                        .toList(),
                chosen.slug());
    }
}
