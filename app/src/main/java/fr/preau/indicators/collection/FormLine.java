package fr.preau.indicators.collection;

import fr.preau.indicators.Measure;
import java.util.Optional;

/**
 * A question of a form, with what is known of it.
 *
 * @param stored what is typed already
 * @param last what was known before the period
 * @param present what is known of the period itself, from wherever
 */
record FormLine(
        Question question, Optional<StoredAnswer> stored, Optional<LastValue> last, Optional<LastValue> present) {

    DraftAnswer answer() {
        return stored.map(StoredAnswer::answer).orElse(DraftAnswer.EMPTY);
    }

    /** What can be taken over: what is known of the period, or else what was known before. */
    Optional<Measure> takenOver() {
        return present.or(() -> last)
                .map(LastValue::measure)
                .filter(measure -> measure.known().isPresent());
    }

    /** How the form writes what stood there when it was drawn. */
    String seen() {
        return stored.map(StoredAnswer::version).orElse(0) + "." + answer().digest();
    }
}
