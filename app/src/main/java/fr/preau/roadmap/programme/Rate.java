package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is committed, or spent, of what is planned, on the lines of which both are known.
 *
 * @param planned the denominator
 * @param known lines of which both are known
 * @param lines all of them
 */
public record Rate(Stage stage, Euros part, Euros planned, int known, int lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, above 100 where more is committed than was planned, to one decimal, halves up; empty when nothing is planned. */
    public Optional<BigDecimal> percent() {
        return planned.cents() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part.cents())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(planned.cents()), 1, RoundingMode.HALF_UP));
    }
}
