package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Cuts;
import fr.preau.diagnosis.PriorityClass;
import java.util.List;

/**
 * What the rules make of the units.
 *
 * @param cuts where the classes end, among the units that are not set aside
 * @param ranking in order of rank
 */
public record Result(Cuts cuts, List<RecordedRank> ranking) {

    public Result {
        ranking = List.copyOf(ranking);
    }

    public PriorityClass of(RecordedRank ranked) {
        return cuts.of(ranked.rank());
    }

    /** Do the ranks that the unit may as well have lie in more than one class? */
    public boolean isAtEdge(RecordedRank ranked) {
        return ranked.findPossible()
                .filter(between -> cuts.cross(between.low(), between.high()))
                .isPresent();
    }

    /** Could possible ranks be told? */
    public boolean hasPossibleRanks() {
        return ranking.stream().anyMatch(ranked -> ranked.possible() != null);
    }
}
