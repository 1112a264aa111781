package fr.preau.indicators.panels;

import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.SchoolKind;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.stream.Stream;

/** The indicators that stand first on a page, by what the page is about. */
final class KeyIndicators {

    private KeyIndicators() {}

    static List<IndicatorCode> of(SchoolKind kind) {
        return switch (kind) {
            case ECOLE -> codes("ips-ecole", "eleves-ecole", "distance-college");
            case COLLEGE ->
                codes("ips-college", "eleves-college", "reussite-dnb-generale", "valeur-ajoutee-dnb-4-sessions");
            case LYCEE, EREA -> codes("ips-lycee", "eleves-lycee", "reussite-bac-gt", "reussite-bac-pro");
        };
    }

    static List<IndicatorCode> of(PlaceKind kind) {
        return switch (kind) {
            case COMMUNE -> codes("ips-ecole", "ips-college", "ecoles", "revenu-median");
            case DEPARTMENT -> codes("ips-ecole", "ips-college", "reussite-dnb-generale", "fibre");
            default -> codes("ips-ecole", "ips-college", "ips-lycee", "reussite-dnb-generale");
        };
    }

    /** What follows over the years: the one indicator that every kind of school has for several. */
    static List<IndicatorCode> followed(SchoolKind kind) {
        return codes("ips-" + slug(kind));
    }

    /** How codes of indicators name the kind: an EREA is counted among lycées. */
    static String slug(SchoolKind kind) {
        return switch (kind) {
            case ECOLE -> "ecole";
            case COLLEGE -> "college";
            case LYCEE, EREA -> "lycee";
        };
    }

    private static List<IndicatorCode> codes(String... codes) {
        return Stream.of(codes).map(IndicatorCode::new).toList();
    }
}
