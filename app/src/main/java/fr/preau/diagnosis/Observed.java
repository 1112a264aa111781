package fr.preau.diagnosis;

import fr.preau.indicators.Basis;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is observed of one unit for one criterion.
 *
 * @param value in the unit of the criterion
 * @param people that it is a percentage of; null where it is no percentage, or of nobody counted
 */
public record Observed(BigDecimal value, @Nullable BigDecimal people) {

    public static Observed of(Measure.Known known, Unit unit) {
        return new Observed(known.value(), unit == Unit.PERCENT ? people(known.basis()) : null);
    }

    public Optional<BigDecimal> findPeople() {
        return Optional.ofNullable(people);
    }

    private static @Nullable BigDecimal people(Basis basis) {
        return switch (basis) {
            case Basis.RatioOf ratio -> ratio.denominator();
            case Basis.RoundedRate rate -> rate.denominator();
            case Basis.Counted counted -> null;
            case Basis.MeanOf mean -> null;
            case Basis.Published published -> null;
        };
    }
}
