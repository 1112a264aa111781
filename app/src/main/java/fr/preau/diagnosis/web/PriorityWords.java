package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.PossibleRanks;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.ui.Badge;
import fr.preau.ui.Tone;
import java.util.Optional;

/** What is said of classes of priority. */
final class PriorityWords {

    private PriorityWords() {}

    static String label(PriorityClass priority) {
        return t("diagnosis.class." + priority.slug());
    }

    static Badge badge(PriorityClass priority) {
        return Badge.of(label(priority))
                .tone(
                        switch (priority) {
                            case FIRST -> Tone.BRICK;
                            case SECOND -> Tone.CHALK;
                            case LAST -> Tone.NEUTRAL;
                        });
    }

    /** «4 très prioritaires, 9 prioritaires, 13 moins prioritaires ; 6 sont au seuil…» */
    static String counts(Diagnosis diagnosis, Optional<PossibleRanks> possible) {
        String counts = counts(diagnosis);
        return possible.filter(PossibleRanks.Known.class::isInstance)
                .map(known -> counts + " " + t("diagnosis.class.edge.count", atEdge(diagnosis, known)))
                .orElse(counts);
    }

    static String counts(Diagnosis diagnosis) {
        return t(
                "diagnosis.class.counts",
                diagnosis.count(PriorityClass.FIRST),
                diagnosis.count(PriorityClass.SECOND),
                diagnosis.count(PriorityClass.LAST));
    }

    private static long atEdge(Diagnosis diagnosis, PossibleRanks possible) {
        return diagnosis.ranking().stream()
                .filter(ranked ->
                        possible.find(ranked).filter(diagnosis.cuts()::cross).isPresent())
                .count();
    }
}
