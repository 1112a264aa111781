package fr.preau.indicators.entry;

import fr.preau.indicators.Indicator;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses where values are typed. */
@NamedInterface("words")
public final class EntryPages {

    static final String ROOT = "/saisie";
    static final String TEMPLATE = ROOT + "/modele.csv";

    static final String INDICATOR = "indicateur";
    static final String WITHIN = "dans";
    static final String PERIOD = "periode";
    static final String ONLY = "type";
    static final String ONLY_MISSING = "sans-valeur";
    static final String YES = "oui";
    static final String PAGE = "page";

    /** The import by which values were just saved. */
    static final String SAVED = "enregistre";

    private EntryPages() {}

    /** Can values of it be typed? Not those that are computed. */
    public static boolean takes(Indicator indicator) {
        return !indicator.isComputed();
    }

    /**
     * The values of an indicator, for the places in one.
     *
     * @param only the only kind of schools wanted; empty for all that it is about
     */
    public static String address(Indicator indicator, PlaceId within, Optional<SchoolKind> only) {
        return at(ROOT, indicator, within, only).toUriString();
    }

    static String address(Sheet sheet) {
        return of(ROOT, sheet).toUriString();
    }

    /** Only the places that have no value. */
    static String missing(Sheet sheet) {
        return of(ROOT, sheet).queryParam(ONLY_MISSING, YES).toUriString();
    }

    static String page(Sheet sheet, boolean onlyMissing, String page) {
        UriComponentsBuilder address = of(ROOT, sheet);
        if (onlyMissing) {
            address.queryParam(ONLY_MISSING, YES);
        }
        return address.queryParam(PAGE, page).toUriString();
    }

    static String saved(Sheet sheet, boolean onlyMissing, int page, UUID run) {
        return UriComponentsBuilder.fromUriString(page(sheet, onlyMissing, Integer.toString(page)))
                .queryParam(SAVED, run)
                .toUriString();
    }

    static String template(Sheet sheet, boolean onlyMissing) {
        UriComponentsBuilder address = of(TEMPLATE, sheet);
        return (onlyMissing ? address.queryParam(ONLY_MISSING, YES) : address).toUriString();
    }

    private static UriComponentsBuilder of(String path, Sheet sheet) {
        return at(path, sheet.indicator(), sheet.within().id(), sheet.only())
                .queryParam(PERIOD, sheet.period().code());
    }

    private static UriComponentsBuilder at(
            String path, Indicator indicator, PlaceId within, Optional<SchoolKind> only) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(INDICATOR, indicator.code().value())
                .queryParam(WITHIN, within.toString())
                .queryParamIfPresent(ONLY, only.map(SchoolKind::slug));
    }
}
