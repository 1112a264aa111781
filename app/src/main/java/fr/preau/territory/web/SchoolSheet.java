package fr.preau.territory.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.preau.territory.Place;
import java.util.List;

/**
 * One school, with all that it lies in.
 *
 * @param liesIn from the country down to the smallest
 */
record SchoolSheet(@JsonUnwrapped SchoolEntry school, List<PlaceName> liesIn) {

    SchoolSheet {
        liesIn = List.copyOf(liesIn);
    }

    static SchoolSheet of(SchoolEntry school, List<Place> ancestors) {
        return new SchoolSheet(school, ancestors.stream().map(PlaceName::of).toList());
    }
}
