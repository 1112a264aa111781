package fr.preau.diagnosis.web;

import fr.preau.diagnosis.ClusterKind;
import fr.preau.diagnosis.ClusterMap;
import fr.preau.diagnosis.ClusterReading;
import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.LocalKind;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.SpotKind;
import fr.preau.ui.MapLetters;
import fr.preau.ui.MapSign;
import java.util.List;

/** Where needs gather, as it is seen on the ground: discs for great needs, diamonds for little, empty for who stands out. */
final class KindMap {

    private static final double LARGE = 7.5;
    private static final double SMALL = 3.5;

    /** Blue beside brick: those who see no red from green see these apart. */
    private static final String LITTLE_NEED = "series-1";

    private static final String GREAT_NEED = "brick";

    private KindMap() {}

    /** A unit without position is nowhere on the map. */
    static List<MapSign> legend(ClusterReading reading) {
        return reading.kinds().stream()
                .filter(kind -> kind != reading.unlocated())
                .map(KindMap::sign)
                .toList();
    }

    private static MapSign sign(LocalKind kind) {
        String label = ClusterWords.label(kind);
        return switch (kind) {
            case ClusterKind.HIGH_AMONG_HIGH, SpotKind.HOT ->
                MapSign.disc(label, LARGE).filled(GREAT_NEED);
            case ClusterKind.HIGH_AMONG_LOW -> MapSign.disc(label, LARGE).hollow(GREAT_NEED);
            case ClusterKind.LOW_AMONG_HIGH -> MapSign.diamond(label, LARGE).hollow(LITTLE_NEED);
            case ClusterKind.LOW_AMONG_LOW, SpotKind.COLD ->
                MapSign.diamond(label, LARGE).filled(LITTLE_NEED);
            default -> MapSign.disc(label, SMALL);
        };
    }

    /** None is drawn while they are not known. */
    static MapLetters.Answer letters(Diagnosis diagnosis, Clustering clustering, ClusterReading reading) {
        MapLetters letters =
                new MapLetters(diagnosis.key().places(), diagnosis.units().size());
        if (clustering instanceof Clustering.Known(ClusterMap map)) {
            for (Ranked ranked : diagnosis.ranking()) {
                letters.put(ranked.number(), reading.kinds().indexOf(map.kind(ranked, reading)), false);
            }
        }
        return letters.answer();
    }
}
