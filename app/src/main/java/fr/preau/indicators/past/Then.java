package fr.preau.indicators.past;

import fr.preau.indicators.Figure;
import java.util.Optional;

/**
 * A figure as it was known on a day, and as it is now.
 *
 * @param correction the last change since of what it is made of; empty when nothing changed
 */
public record Then(Figure figure, Figure today, Optional<Correction> correction) {

    /** Is it no longer what it was? */
    public boolean isChanged() {
        return !figure.measure().equals(today.measure());
    }
}
