package fr.preau.indicators.checks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks a rule.
 *
 * @param place its identifier; null when the rule is about all the places of the series
 * @param expected the bound, or the other value; null when there is none
 * @param found what is there; null when nothing is
 */
public record FailedCheck(
        CheckCode code,
        String indicator,
        String period,
        @Nullable String place,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal found) {}
