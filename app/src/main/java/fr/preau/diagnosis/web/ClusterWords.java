package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Clusters;
import fr.preau.diagnosis.LocalKind;
import fr.preau.diagnosis.NoClusters;
import fr.preau.diagnosis.Surroundings;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;

/** What is said of clusters. */
final class ClusterWords {

    private ClusterWords() {}

    static String label(LocalKind kind) {
        return t("diagnosis.clusters.kind." + kind.slug());
    }

    /** What the word means, of a unit. */
    static String meaning(LocalKind kind) {
        return t("diagnosis.clusters.meaning." + kind.slug());
    }

    /** Why nothing is told; empty where something is. */
    static String untold(Clustering clustering) {
        return switch (clustering) {
            case Clustering.Known known -> "";
            case Clustering.Computing computing -> t("diagnosis.clusters.computing");
            case Clustering.Untold(NoClusters why) -> t("diagnosis.clusters.none." + why.slug(), Clusters.FEWEST);
        };
    }

    /** The mean index of the neighbours. */
    static Cell mean(Surroundings around) {
        return around.mean().stream()
                .mapToObj(mean -> Cell.text(Formats.number(mean, 1)))
                .findFirst()
                .orElseGet(() -> Cell.absent("–"));
    }
}
