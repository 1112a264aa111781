package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Button;
import fr.preau.values.PlaceId;

/** A form that follows a place or leaves it. */
public record Following(String action, String place, String back, Button button) {

    static Following beginning(PlaceId place, String back, String label) {
        return new Following(
                DeskPages.FOLLOWED, place.toString(), back, Button.submit(label).second());
    }

    static Following leaving(PlaceId place, String back, String spoken) {
        return new Following(
                DeskPages.LEAVE,
                place.toString(),
                back,
                Button.submit(t("desk.leave")).quiet().spoken(spoken));
    }
}
