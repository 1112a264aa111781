package fr.preau.methods.composite;

/**
 * How much must be there for a unit or an indicator to be taken at all. Unit first: the share of an indicator is counted over the
 * units that stay.
 *
 * @param ofUnit the least share of indicators that a unit has, from 0 to 1; below it, and where it has none, it is not ranked
 * @param ofIndicator the least share of units that have an indicator, from 0 to 1; below it, it weighs nothing
 */
public record Completeness(double ofUnit, double ofIndicator) {

    /** Whatever has a value is taken. */
    public static final Completeness ANY = new Completeness(0, 0);

    /** @throws IllegalArgumentException if a share is not from 0 to 1 */
    public Completeness {
        if (!(ofUnit >= 0 && ofUnit <= 1 && ofIndicator >= 0 && ofIndicator <= 1)) {
            throw new IllegalArgumentException(
                    "Both are shares from 0 to 1, received %s and %s".formatted(ofUnit, ofIndicator));
        }
    }
}
