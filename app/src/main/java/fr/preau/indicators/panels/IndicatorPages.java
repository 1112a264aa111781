package fr.preau.indicators.panels;

import fr.preau.indicators.IndicatorCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the pages of indicators, of which one can be read for the places of a kind, in a larger place. */
@NamedInterface("words")
public final class IndicatorPages {

    public static final String ROOT = "/indicateurs";
    public static final String KIND = "par";
    public static final String WITHIN = "dans";

    public static final String PERIOD = "periode";
    public static final String ORDER = "tri";
    public static final String PAGE = "page";

    /** The day at whose end figures are read as they were known; empty for today. */
    public static final String KNOWN_AT = "knownAt";

    private IndicatorPages() {}

    /** The file that holds the figures of one indicator in a place. */
    public static String file(PlaceId place, IndicatorCode indicator) {
        return Downloads.of(place, indicator);
    }

    public static String address(IndicatorCode code) {
        return ROOT + "/" + code;
    }

    /** @param within null for everywhere */
    public static String address(IndicatorCode code, PlaceKind kind, @Nullable PlaceId within) {
        var address = UriComponentsBuilder.fromPath(address(code)).queryParam(KIND, kind.slug());
        if (within != null) {
            address.queryParam(WITHIN, within.toString());
        }
        return address.toUriString();
    }
}
