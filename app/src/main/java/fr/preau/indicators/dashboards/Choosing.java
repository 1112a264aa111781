package fr.preau.indicators.dashboards;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.people.PlaceTree;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds what one may choose from to compose a dashboard. */
@Component
class Choosing {

    private static final List<PlaceKind> OFFERED = List.of(PlaceKind.REGION, PlaceKind.ACADEMY, PlaceKind.DEPARTMENT);

    /** So many EPCI can still be looked through; of more, those of the country, each is looked for by its name. */
    private static final int MOST_EPCI = 120;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Places places;
    private final PlaceTree tree;

    Choosing(Catalogue catalogue, Figures figures, Places places, PlaceTree tree) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.places = places;
        this.tree = tree;
    }

    /** @param about the place of the dashboard, offered first; absent while there is none */
    TileChoices of(Optional<PlaceId> about) {
        return of(about, SoughtPlaces.NONE);
    }

    /** @param asked a form that was sent, in which a place may be looked for */
    TileChoices of(Optional<PlaceId> about, MultiValueMap<String, String> asked) {
        String words = SoughtPlaces.wordsOf(asked);
        List<Place> found = tree.find(words, SoughtPlaces.MOST).stream()
                .flatMap(one -> places.findPlace(one.id()).stream())
                .toList();
        return of(about, new SoughtPlaces(words, SoughtPlaces.answeredOf(asked), found));
    }

    private TileChoices of(Optional<PlaceId> about, SoughtPlaces sought) {
        Map<IndicatorCode, List<Period>> periods = figures.loadedPeriods();
        var indicators = catalogue.list().stream()
                .filter(indicator -> periods.containsKey(indicator.code()))
                .toList();
        List<Place> offered = new ArrayList<>();
        about.flatMap(places::findPlace).ifPresent(offered::add);
        places.findTerritory().ifPresent(offered::add);
        places.findPlace(PlaceId.FRANCE).ifPresent(offered::add);
        OFFERED.forEach(kind -> offered.addAll(places.listWithSchools(kind)));
        List<Place> epci = places.listWithSchools(PlaceKind.EPCI);
        if (epci.size() <= MOST_EPCI) {
            offered.addAll(epci);
        }
        return new TileChoices(
                IndicatorWords.byLabel(indicators),
                periods,
                figures.dimensions(),
                offered.stream().distinct().toList(),
                sought);
    }

    /** The place of a code, whatever was typed. */
    Optional<Place> find(String code) {
        return PlaceId.find(code).flatMap(places::findPlace);
    }
}
