package fr.preau.bench.methods;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the answer of a peer compares with ours.
 *
 * @param same whether both may be said to have computed the same
 * @param difference in words
 */
record Likeness(boolean same, String difference) {

    /** Two scores nearer than rounding are equal to us, and in some order to others: so few ranks may differ. */
    private static final int ONE_RANK_OF = 1_000;

    static Likeness ofRanks(double[] ours, double[] theirs) {
        return counted("ranks", ours, theirs, ours.length / ONE_RANK_OF);
    }

    /** All must be the same. */
    static Likeness ofLinks(double[] ours, double[] theirs) {
        return counted("links", ours, theirs, 0);
    }

    private static Likeness counted(String what, double[] ours, double[] theirs, int most) {
        if (theirs.length != ours.length) {
            return new Likeness(false, String.format(Locale.ROOT, "%,d %s, not %,d", theirs.length, what, ours.length));
        }
        long apart = IntStream.range(0, ours.length)
                .filter(place -> ours[place] != theirs[place])
                .count();
        return new Likeness(
                apart <= most,
                apart == 0
                        ? "all " + what + " the same"
                        : String.format(Locale.ROOT, "%,d of %,d %s differ", apart, ours.length, what));
    }
}
