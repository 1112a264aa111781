package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.indicators.Catalogue;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.PlaceId;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads designs from addresses, for the pages and for the files. */
@Component
class DesignForms {

    private final Catalogue catalogue;
    private final Places places;

    DesignForms(Catalogue catalogue, Places places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    DesignForm read(MultiValueMap<String, String> asked) {
        return DesignForm.read(asked, scope(asked), catalogue);
    }

    /** The place asked for, else the territory that this installation opens on. */
    private Place scope(MultiValueMap<String, String> asked) {
        String written = asked.getFirst(Design.SCOPE);
        return written == null || written.isBlank()
                ? places.findTerritory().orElseGet(() -> places.getPlace(PlaceId.FRANCE))
                : places.getPlace(written);
    }
}
