package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.Places;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one may choose to fill in. */
@Component
public class EntryChoices {

    /** Periods offered before the present one, beside those of which values are loaded. */
    private static final int RECENT = 6;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Places places;
    private final EntryReach reach;

    EntryChoices(Catalogue catalogue, Figures figures, Places places, EntryReach reach) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.places = places;
        this.reach = reach;
    }

    Control indicators(String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t("indicators.entry.indicator.none")));
        IndicatorWords.byLabel(
                        catalogue.list().stream().filter(EntryPages::takes).toList())
                .forEach(indicator -> options.add(
                        new Option(indicator.code().value(), indicator.wording().label())));
        return Control.select(options, chosen);
    }

    /** The territory, then the académies and départements in which schools are loaded, and the place of the address: those within reach. */
    Control places(Place chosen) {
        List<Place> offered = new ArrayList<>(places.findTerritory().stream().toList());
        Stream.concat(
                        Stream.of(PlaceKind.ACADEMY, PlaceKind.DEPARTMENT)
                                .flatMap(kind -> places.listWithSchools(kind).stream()),
                        Stream.of(chosen))
                .filter(place -> !offered.contains(place))
                .forEach(offered::add);
        return Control.select(
                reach.of(offered).stream()
                        .map(place -> new Option(place.id().toString(), label(place)))
                        .toList(),
                chosen.id().toString());
    }

    private static String label(Place place) {
        return place.id().equals(PlaceId.FRANCE)
                ? place.name()
                : t(
                        "indicators.entry.place.option",
                        place.name(),
                        PlaceWords.kind(place.id().kind()).toLowerCase(Locale.FRENCH));
    }

    /** All the schools that an indicator is about, or those of one kind. */
    static Control schools(Indicator indicator, Optional<SchoolKind> chosen) {
        Stream<Option> kinds = indicator.scope().schools().stream()
                .sorted()
                .map(kind -> new Option(kind.slug(), PlaceWords.schools(kind)));
        return Control.select(
                Stream.concat(Stream.of(new Option("", t("indicators.entry.schools.all"))), kinds)
                        .toList(),
                chosen.map(SchoolKind::slug).orElse(""));
    }

    /** The latest ones, and those of which values are loaded. */
    Control periods(Indicator indicator, Period chosen) {
        Stream<Period> recent = indicator.periodicity().upTo(places.today()).limit(RECENT);
        Stream<Period> loaded = figures.loadedPeriods().getOrDefault(indicator.code(), List.of()).stream();
        return Control.select(
                Stream.of(recent, loaded, Stream.of(chosen))
                        .flatMap(periods -> periods)
                        .distinct()
                        .sorted(Comparator.comparing(Period::lastDay).reversed())
                        .map(period -> new Option(period.code(), period.label()))
                        .toList(),
                chosen.code());
    }
}
