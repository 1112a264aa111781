package fr.preau.indicators.panels;

import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.DownloadMenu;
import fr.preau.values.PlaceId;

/** The addresses of the files that hold a place's figures. */
final class Downloads {

    static final String ROOT = "/chiffres/";
    static final String INDICATOR = "indicateur";

    private Downloads() {}

    /** All the figures of a place. */
    static DownloadMenu of(PlaceId place) {
        String file = ROOT + place;
        return DownloadMenu.csv(file + ".csv").ods(file + ".ods").xlsx(file + ".xlsx");
    }

    /** Those of one indicator. */
    static String of(PlaceId place, IndicatorCode indicator) {
        return "%s%s.csv?%s=%s".formatted(ROOT, place, INDICATOR, indicator);
    }
}
