package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.util.List;
import java.util.Optional;

/**
 * Something that the programme does («dispositif»).
 *
 * @param code its name in addresses and files
 * @param words what it is
 * @param pilot the service that answers for it, never a person
 * @param share what it takes of the budget; empty when it is not known
 * @param sheet the code of the action sheet that it was copied from
 * @param needs what it answers
 * @param results what it should change
 */
public record Action(
        String code,
        String title,
        String words,
        Axis axis,
        Reach reach,
        Schedule schedule,
        String pilot,
        Optional<Euros> share,
        Optional<String> sheet,
        List<Need> needs,
        List<AimedResult> results) {

    /** @throws IllegalArgumentException if no action can have this code, or its share is negative */
    public Action {
        Codes.check(code);
        needs = List.copyOf(needs);
        results = List.copyOf(results);
        if (share.filter(euros -> euros.cents() < 0).isPresent()) {
            throw new IllegalArgumentException("The share of an action is not negative, received %s.".formatted(share));
        }
    }

    public Action withNeeds(List<Need> others) {
        return new Action(code, title, words, axis, reach, schedule, pilot, share, sheet, others, results);
    }

    public Action withResults(List<AimedResult> others) {
        return new Action(code, title, words, axis, reach, schedule, pilot, share, sheet, needs, others);
    }

    public Action withSchedule(Schedule other) {
        return new Action(code, title, words, axis, reach, other, pilot, share, sheet, needs, results);
    }
}
