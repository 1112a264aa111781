package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.UnitKind;
import fr.preau.values.PlaceId;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses that the maps of the diagnosis are drawn from. */
final class MapPages {

    private static final String ROOT = DiagnosisPages.ROOT + "/carte";

    static final String POSITIONS = ROOT + "/positions";
    static final String CLASSES = ROOT + "/classes";
    static final String CARD = ROOT + "/unite";

    /** The number of a unit in its diagnosis. */
    static final String NUMBER = "n";

    private MapPages() {}

    static String positions(UnitKind units, PlaceId scope) {
        return UriComponentsBuilder.fromPath(POSITIONS)
                .queryParam(Design.UNITS, units.slug())
                .queryParam(Design.SCOPE, scope.toString())
                .encode()
                .toUriString();
    }

    /** @param intervals whether units at the edge of a class are asked for */
    static String classes(Design design, boolean intervals) {
        String address = design.address(CLASSES);
        return intervals ? address + "&" + DiagnosisPages.INTERVALS + "=oui" : address;
    }

    static String card(Design design) {
        return design.address(CARD);
    }
}
