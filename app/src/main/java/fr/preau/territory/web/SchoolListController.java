package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of schools, filtered, sorted and cut in pages; all of it in the address. */
@Controller
@Access(Right.PUBLIC)
class SchoolListController {

    private static final int PAGE_SIZE = 25;

    private final SchoolList schools;
    private final Places places;

    SchoolListController(SchoolList schools, Places places) {
        this.schools = schools;
        this.places = places;
    }

    @GetMapping("/etablissements")
    Screen list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "type", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "secteur", required = false) @Nullable String sector,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            @RequestParam(name = "tri", required = false) @Nullable String order,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        var filter = SchoolFilter.of(words, kinds, sector, within, order);
        Map<SchoolKind, Long> counts = schools.countByKind(filter);
        long total = SchoolListPage.total(filter, counts);
        int number = Pagination.pageAsked(page, PAGE_SIZE, total);
        Place place = filter.within() == null ? null : places.getPlace(filter.within());
        return Screen.of(
                        "territory/schools",
                        new SchoolListPage(
                                filter,
                                place,
                                places.listWithSchools(PlaceKind.DEPARTMENT),
                                counts,
                                schools.list(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE),
                                total,
                                number,
                                PAGE_SIZE))
                .orFragment("territory/schools-results");
    }
}
