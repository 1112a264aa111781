package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search box of every page finds. */
@Controller
@Access(Right.PUBLIC)
class SearchController {

    private static final int MOST = 30;

    private final PlaceSearch search;

    SearchController(PlaceSearch search) {
        this.search = search;
    }

    @GetMapping("/recherche")
    Screen search(@RequestParam(name = "q", defaultValue = "") String words) {
        return Screen.of("territory/search", new SearchPage(words.strip(), search.find(words, MOST), MOST))
                .orFragment("territory/search-results");
    }
}
