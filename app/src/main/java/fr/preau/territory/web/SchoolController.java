package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.ui.Screen;
import fr.preau.values.Uai;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one school. */
@Controller
@Access(Right.PUBLIC)
class SchoolController {

    private final Places places;
    private final Surroundings surroundings;
    private final PlaceHistory history;
    private final Locator locator;
    private final List<PlacePanel> panels;

    SchoolController(
            Places places, Surroundings surroundings, PlaceHistory history, Locator locator, List<PlacePanel> panels) {
        this.places = places;
        this.surroundings = surroundings;
        this.history = history;
        this.locator = locator;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
    }

    @GetMapping("/etablissements/{uai:[0-9]{7}[A-Za-z]}")
    Screen school(@PathVariable String uai) {
        School school = places.getSchool(uaiOf(uai));
        Place place = school.place();
        LocalDate day =
                place.closedOn() == null ? places.today() : place.closedOn().minusDays(1);
        return Screen.of(
                "territory/school",
                new SchoolPage(
                        school,
                        places.listAncestors(place.id(), day),
                        panelsFor(place),
                        surroundings.of(school),
                        history.listEvents(place.id()),
                        locator.find(school),
                        places.today()));
    }

    private List<Panel> panelsFor(Place place) {
        return panels.stream()
                .map(panel -> panel.panelFor(place))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A UAI whose letter is wrong belongs to no school: its page does not exist. */
    private static Uai uaiOf(String typed) {
        try {
            return Uai.parse(typed);
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchPage(wrong);
        }
    }
}
