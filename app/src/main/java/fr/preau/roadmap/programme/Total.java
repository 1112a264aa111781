package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.util.List;
import java.util.Optional;

/**
 * A sum that says of how many lines it is: what is not known is left out, never counted as zero.
 *
 * @param sum of the lines whose amount is known, exact to the cent
 * @param known how many they are
 * @param lines how many there are in all
 */
public record Total(Euros sum, int known, int lines) {

    /** Empty amounts are lines whose amount is not known. */
    public static Total of(List<Optional<Euros>> amounts) {
        List<Euros> known = amounts.stream().flatMap(Optional::stream).toList();
        return new Total(known.stream().reduce(Euros.ZERO, Euros::plus), known.size(), amounts.size());
    }

    /** Is every line known, of one at least? */
    public boolean isComplete() {
        return known == lines && known > 0;
    }

    /** Is no line known? Then there is no sum. */
    public boolean isUnknown() {
        return known == 0;
    }
}
