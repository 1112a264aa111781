package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.PlacePanel;
import fr.preau.territory.Places;
import fr.preau.ui.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the territory that is loaded, and the ways into it. */
@Controller
@Access(Right.PUBLIC)
class HomeController {

    private final Places places;
    private final PlaceContents contents;
    private final DivisionMap map;
    private final List<PlacePanel> panels;

    HomeController(Places places, PlaceContents contents, DivisionMap map, List<PlacePanel> panels) {
        this.places = places;
        this.contents = contents;
        this.map = map;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
    }

    @GetMapping("/")
    Screen home() {
        return places.findTerritory()
                .map(territory -> Screen.of("territory/home", page(territory)))
                .orElseGet(() -> Screen.of("territory/home-empty", new EmptyHome()));
    }

    private HomePage page(Place territory) {
        List<PlaceContents.Part> divisions = contents.listParts(territory.id(), places.today()).stream()
                .filter(part -> part.schools() > 0 && part.id().kind() == HomePage.divisionOf(territory))
                .toList();
        return new HomePage(
                territory,
                contents.countSchools(territory.id(), places.today()),
                divisions,
                map.of(territory, divisions),
                panels.stream()
                        .map(panel -> panel.summaryFor(territory))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
