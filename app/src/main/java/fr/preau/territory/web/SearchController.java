package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import fr.preau.ui.SearchPart;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search box of every page finds. */
@Controller
@Access(Right.PUBLIC)
class SearchController {

    private static final int MOST = 30;
    private static final int MOST_OF_OTHERS = 8;

    private final PlaceSearch search;
    private final List<SearchPart> parts;

    SearchController(PlaceSearch search, List<SearchPart> parts) {
        this.search = search;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(SearchPart::order))
                .toList();
    }

    @GetMapping("/recherche")
    Screen search(@RequestParam(name = "q", defaultValue = "") String words, HttpServletRequest request) {
        String asked = words.strip();
        List<SearchPart.Group> others = others(asked, request);
        // Near spellings are guesses: they stand aside when something was found as it was written.
        List<FoundPlace> places = others.isEmpty() ? search.find(words, MOST) : search.findAsWritten(words, MOST);
        return Screen.of("territory/search", new SearchPage(asked, places, MOST, others))
                .orFragment("territory/search-results");
    }

    /** What other modules find, each of what this person may see. */
    private List<SearchPart.Group> others(String words, HttpServletRequest request) {
        return words.isEmpty()
                ? List.of()
                : parts.stream()
                        .flatMap(part -> part.find(words, MOST_OF_OTHERS, request).stream())
                        .toList();
    }
}
