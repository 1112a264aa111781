package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PeoplePages;
import fr.preau.people.ReturnAddress;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.ui.PageTool;
import fr.preau.values.PlaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The star beside the title of a page, and «suivre» on that of a place, for whoever has an account. */
@Component
class PageTools implements PageTool {

    /** Pages of one's own, which the menu leads to, doors, and people, whose names are not to be copied. */
    private static final List<String> NOT_KEPT = List.of(
            DeskPages.WEEK,
            DeskPages.NOTIFICATIONS,
            DeskPages.PREFERENCES,
            DeskPages.FAVOURITES,
            DeskPages.FOLLOWED,
            PeoplePages.OWN,
            PeoplePages.ROOT,
            ReturnAddress.SIGN_IN);

    private final WhoAsks whoAsks;
    private final PageState pages;

    PageTools(WhoAsks whoAsks, PageState pages) {
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public Optional<Tool> toolFor(HttpServletRequest request, String title) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || NOT_KEPT.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        return whoAsks.findPerson().map(person -> new Tool("desk/tools", toolsFor(person, request, title)));
    }

    private KeepTools toolsFor(UUID person, HttpServletRequest request, String title) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String address = query == null ? path : path + "?" + query;
        Optional<PlaceId> place = PlacePaths.placeOf(path);
        PageState.State state = pages.of(person, address, place);
        return new KeepTools(
                address,
                title,
                state.favourite(),
                place.map(known -> state.follows()
                        ? Following.leaving(known, Place.path(known), "")
                        : Following.beginning(known, Place.path(known), t("desk.follow"))));
    }
}
