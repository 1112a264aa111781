package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.OneAtATime;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Finds the best selections. Some tenths of a second for a département, some seconds for the country, twenty at most. One is looked
 * for at a time, apart from the pages.
 */
@Component
public class Selections {

    private static final int KEPT = 32;

    /** How long one who asks waits before being told to ask again. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Numbers of eight bytes that an engine may hold at once: 80 MB. */
    private static final long LARGEST = 10_000_000;

    private final UnitGroups groups;
    private final OneAtATime<Key, SelectionAnswer> asked = new OneAtATime<>("selections", KEPT);

    Selections(UnitGroups groups) {
        this.groups = groups;
    }

    private record Key(Diagnosis.Key diagnosis, SelectionTerms terms) {}

    /**
     * The best selection, if it is known within a moment.
     *
     * @param diagnosis one that has a ranking
     * @param terms whose fixed units have a rank
     */
    public SelectionAnswer choose(Diagnosis diagnosis, SelectionTerms terms) {
        Groupings groupings = groups.of(diagnosis);
        return asked.ask(
                        new Key(diagnosis.key().unclassed(), terms),
                        any -> search(diagnosis, groupings, terms),
                        PATIENCE)
                .orElse(SelectionAnswer.Unknown.COMPUTING);
    }

    private static SelectionAnswer search(Diagnosis diagnosis, Groupings groupings, SelectionTerms terms) {
        var model = new SelectionModel(diagnosis, groupings, terms);
        if (model.size() > LARGEST) {
            return SelectionAnswer.Unknown.TOO_LARGE;
        }
        return SelectionEngine.find()
                .map(solver -> new SelectionSearch(model, terms, diagnosis.ranking(), solver).run())
                .orElse(SelectionAnswer.Unknown.NO_ENGINE);
    }
}
