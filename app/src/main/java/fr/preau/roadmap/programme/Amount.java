package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.time.LocalDate;

/**
 * An amount of the budget with where it comes from.
 *
 * @param source the document or the accounts that say so
 * @param readOn the day at which it was so
 */
public record Amount(Euros euros, String source, LocalDate readOn) {

    /** @throws IllegalArgumentException if it is less than nothing, or nobody says where it comes from */
    public Amount {
        if (source.isBlank()) {
            throw new IllegalArgumentException("An amount of a budget has a source.");
        }
        if (euros.cents() < 0) {
            throw new IllegalArgumentException("An amount of a budget is not negative, received %s.".formatted(euros));
        }
    }
}
