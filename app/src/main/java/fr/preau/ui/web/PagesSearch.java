package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Link;
import fr.preau.ui.NavigationGroup;
import fr.preau.ui.PlainWords;
import fr.preau.ui.SearchPart;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds pages of the product by their names: those of the navigation and of the foot, and those that the menu offers to this person. */
@Component
class PagesSearch implements SearchPart {

    private static final int LAST = 900;

    private final House house;

    PagesSearch(House house) {
        this.house = house;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Group> find(String words, int limit, HttpServletRequest request) {
        List<String> asked = List.of(PlainWords.of(words).split(" "));
        List<Found> found = pages(request)
                .filter(page -> asked.stream().allMatch(word -> hasWordFrom(PlainWords.of(page.label()), word)))
                .map(page -> new Found(page.label(), page.address(), ""))
                .distinct()
                .limit(limit)
                .toList();
        return Group.of(t("ui.search.pages"), found);
    }

    private Stream<Link> pages(HttpServletRequest request) {
        Stream<Link> navigation = house.navigation(request.getRequestURI()).stream()
                .map(NavigationGroup::items)
                .flatMap(List::stream)
                .map(item -> new Link(item.label(), item.address()));
        return Stream.of(navigation, house.accountLinks(request).stream(), house.footerLinks().stream())
                .flatMap(links -> links);
    }

    /** Does a word of the text begin so? */
    private static boolean hasWordFrom(String text, String beginning) {
        return !beginning.isEmpty() && Stream.of(text.split(" ")).anyMatch(word -> word.startsWith(beginning));
    }
}
