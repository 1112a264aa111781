package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What keeps a value out, or from being shown.
 *
 * @param plausible what the indicator can be worth; empty when anything is possible
 * @param minimumCoverage share of the places expected below which the value of a larger place is withheld, 0 to 1
 * @param complete whether a place has a value only where the schools of all its départements are loaded
 */
public record Safeguards(
        SecrecyRule secrecy, BigDecimal minimumCoverage, Optional<Interval> plausible, boolean complete) {

    /** Of what is told for the whole country, whichever part of it is loaded. */
    public Safeguards(SecrecyRule secrecy, BigDecimal minimumCoverage, Optional<Interval> plausible) {
        this(secrecy, minimumCoverage, plausible, false);
    }

    public Safeguards {
        if (minimumCoverage.signum() < 0 || minimumCoverage.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share lies between 0 and 1, received %s.".formatted(minimumCoverage));
        }
    }

    /** Can the indicator be worth that much? */
    public boolean accept(BigDecimal value) {
        return plausible.map(bounds -> bounds.contains(value)).orElse(true);
    }

    /** Does a value with this coverage stand on too few places? */
    public boolean tooLow(Coverage coverage) {
        return coverage.shareOfPlaces()
                .map(share -> share.compareTo(minimumCoverage) < 0)
                .orElse(false);
    }
}
