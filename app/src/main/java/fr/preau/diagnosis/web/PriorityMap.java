package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.PossibleRanks;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.Ranked;
import fr.preau.ui.MapLetters;
import fr.preau.ui.MapSign;
import java.util.List;
import java.util.Optional;

/** A ranking as it is seen on the ground: a sign for each class, a ring around who could as well be in the next. */
final class PriorityMap {

    /** After those of the classes. */
    private static final int UNRANKED = PriorityClass.values().length;

    private PriorityMap() {}

    static List<MapSign> legend() {
        return List.of(
                MapSign.disc(PriorityWords.label(PriorityClass.FIRST), 8).filled("brick"),
                MapSign.disc(PriorityWords.label(PriorityClass.SECOND), 6.5).filled("chalk"),
                MapSign.disc(PriorityWords.label(PriorityClass.LAST), 5).hollow("ink-soft"),
                MapSign.diamond(t("diagnosis.map.unranked"), 4));
    }

    /** @param possible empty while nobody has asked for it */
    static MapLetters.Answer letters(Diagnosis diagnosis, Optional<PossibleRanks> possible) {
        int units = diagnosis.units().size();
        MapLetters letters = new MapLetters(diagnosis.key().places(), units);
        for (int unit = 0; unit < units; unit++) {
            letters.put(unit, UNRANKED, false);
        }
        for (Ranked ranked : diagnosis.ranking()) {
            letters.put(
                    ranked.number(),
                    diagnosis.cuts().of(ranked.rank()).ordinal(),
                    possible.flatMap(answer -> answer.find(ranked))
                            .filter(diagnosis.cuts()::cross)
                            .isPresent());
        }
        return letters.answer();
    }
}
