package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Evidence;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Ranked;
import fr.preau.ui.Formats;
import fr.preau.ui.PartsBar;
import java.util.Arrays;
import java.util.List;

/** What criteria bring to an index, drawn. */
final class Contributions {

    private Contributions() {}

    static List<PartsBar.Key> keys(Diagnosis diagnosis) {
        return PartsBar.keys(
                diagnosis.counted().stream().map(Contributions::name).toList());
    }

    /** The index of a unit as a bar; the first unit has the longest. What is told are the contributions themselves. */
    static PartsBar bar(Diagnosis diagnosis, Ranked ranked) {
        PartsBar bar = PartsBar.of(
                Formats.number(ranked.score(), 1),
                diagnosis.ranking().getFirst().score());
        double[] brought = diagnosis.contributions(ranked);
        double scale = scale(diagnosis, ranked, brought);
        for (int j = 0; j < brought.length; j++) {
            double size =
                    Double.isNaN(brought[j]) ? 0 : brought[j]; // one that lacks leaves their colours to the others
            bar = bar.with(name(diagnosis.counted().get(j)), Formats.number(size, 1), size * scale);
        }
        return bar;
    }

    /** Contributions add up to the index under the arithmetic mean; under another, they share its length in proportion. */
    private static double scale(Diagnosis diagnosis, Ranked ranked, double[] brought) {
        double drawn = Arrays.stream(brought).filter(part -> part > 0).sum();
        return diagnosis.design().method().mean() == Mean.ARITHMETIC || drawn == 0 ? 1 : ranked.score() / drawn;
    }

    private static String name(Evidence evidence) {
        return evidence.indicator().wording().shortLabel();
    }
}
