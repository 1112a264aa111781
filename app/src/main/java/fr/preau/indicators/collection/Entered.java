package fr.preau.indicators.collection;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceId;
import java.util.Map;
import java.util.Set;

/**
 * What people entered in a campaign: answers, pieces and messages; a question that was only looked at is nothing.
 *
 * @param indicators in how many places something was entered of each; those of which nothing was are not there
 * @param places those that entered something
 * @param unsent how many places hold answers that they typed and did not send
 */
record Entered(Map<IndicatorCode, Integer> indicators, Set<PlaceId> places, int unsent) {

    Entered {
        indicators = Map.copyOf(indicators);
        places = Set.copyOf(places);
    }

    boolean isNothing() {
        return places.isEmpty();
    }
}
