package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The places: the territory as a whole, and one page for each. */
@Controller
@Access(Right.PUBLIC)
class PlaceController {

    private final Places places;
    private final PlaceContents contents;
    private final PlaceHistory history;
    private final DivisionMap map;
    private final List<PlacePanel> panels;

    PlaceController(
            Places places, PlaceContents contents, PlaceHistory history, DivisionMap map, List<PlacePanel> panels) {
        this.places = places;
        this.contents = contents;
        this.history = history;
        this.map = map;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
    }

    @GetMapping("/lieux")
    Screen territory() {
        Map<PlaceKind, List<PlaceContents.Part>> parts = new EnumMap<>(PlaceKind.class);
        for (PlaceKind kind : List.of(PlaceKind.REGION, PlaceKind.ACADEMY, PlaceKind.DEPARTMENT)) {
            parts.put(kind, contents.listWithSchools(kind));
        }
        return Screen.of("territory/places", new TerritoryPage(parts));
    }

    @GetMapping("/lieux/{id}")
    Screen place(@PathVariable String id, @RequestParam(name = "date", required = false) @Nullable String date) {
        Place place = places.getPlace(id);
        if (place.id().kind() == PlaceKind.SCHOOL) {
            return Screen.seeOther(place.path());
        }
        LocalDate day = dayOf(date, place);
        List<PlaceContents.Part> parts = contents.listParts(place.id(), day);
        return Screen.of(
                "territory/place",
                new PlacePage(
                        place,
                        places.listAncestors(place.id(), day),
                        panels.stream()
                                .map(panel -> panel.panelFor(place))
                                .flatMap(Optional::stream)
                                .toList(),
                        contents.countSchools(place.id(), day),
                        parts,
                        contents.listSchools(place.id(), day, PlacePage.MOST_NAMED),
                        history.listEvents(place.id()),
                        map.of(place, PlacePage.drawn(place, parts)),
                        day,
                        places.today()));
    }

    /** The day of the map: the one asked for, else today, or the last day of a place that is closed. */
    private LocalDate dayOf(@Nullable String date, Place place) {
        if (date != null && !date.isBlank()) {
            try {
                return LocalDate.parse(date.strip());
            } catch (DateTimeException wrong) {
                throw new NoSuchPage(wrong);
            }
        }
        return places.dayToRead(place.closedOn());
    }
}
