package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a partner commits itself to bring.
 *
 * @param amount in euros; of money, or the value that is put on what is brought in kind; empty when it is not known
 * @param posts full-time equivalents, of staff; empty when they are not counted
 * @param words what it is
 * @param source the document that says so
 * @param readOn the day at which it was so
 */
public record Commitment(
        CommitmentKind kind,
        Optional<Euros> amount,
        Optional<BigDecimal> posts,
        String words,
        String source,
        Optional<LocalDate> readOn) {

    /** @throws IllegalArgumentException if it is less than nothing, or has posts without being of staff, or an amount while it is */
    public Commitment {
        posts = posts.map(BigDecimal::stripTrailingZeros);
        if (amount.filter(euros -> euros.cents() < 0).isPresent()
                || posts.filter(number -> number.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "A commitment is not negative, received %s and %s.".formatted(amount, posts));
        }
        if (kind == CommitmentKind.STAFF ? amount.isPresent() : posts.isPresent()) {
            throw new IllegalArgumentException(
                    "Staff is counted in posts, anything else in euros, received %s of %s and %s."
                            .formatted(kind, amount, posts));
        }
    }
}
