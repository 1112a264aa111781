package fr.preau.indicators;

import java.math.BigDecimal;

/**
 * What keeps a value from being shown.
 *
 * @param minimumCoverage share of the places expected below which the value of a larger place is withheld, 0 to 1
 */
public record Safeguards(SecrecyRule secrecy, BigDecimal minimumCoverage) {

    public Safeguards {
        if (minimumCoverage.signum() < 0 || minimumCoverage.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share lies between 0 and 1, received %s.".formatted(minimumCoverage));
        }
    }

    /** Does a value with this coverage stand on too few places? */
    public boolean tooLow(Coverage coverage) {
        return coverage.shareOfPlaces()
                .map(share -> share.compareTo(minimumCoverage) < 0)
                .orElse(false);
    }
}
