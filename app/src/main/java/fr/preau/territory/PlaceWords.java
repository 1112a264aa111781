package fr.preau.territory;

import static fr.preau.ui.Texts.t;

import fr.preau.values.PlaceKind;

/** The French words for places, for whoever shows them. */
public final class PlaceWords {

    private PlaceWords() {}

    /** «Commune», «Département»… */
    public static String kind(PlaceKind kind) {
        return t("territory.place-kind." + kind.slug());
    }

    /** «Écoles», «Collèges»… */
    public static String schools(SchoolKind kind) {
        return t("territory.kinds." + kind.slug(), 2);
    }
}
