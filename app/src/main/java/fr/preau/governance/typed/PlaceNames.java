package fr.preau.governance.typed;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What places are called on the pages of the module. */
@Component
public class PlaceNames {

    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
    }

    /** Its name, or its code where no file told of the place yet. */
    public String of(PlaceId place) {
        return place.equals(PlaceId.FRANCE)
                ? t("governance.everywhere")
                : places.names(List.of(place)).getOrDefault(place, place.toString());
    }
}
