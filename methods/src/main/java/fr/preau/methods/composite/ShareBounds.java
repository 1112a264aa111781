package fr.preau.methods.composite;

/**
 * How much of a unit's own index each indicator may make, when the unit chooses its weights.
 *
 * @param least from 0 to 1; 0 leaves a unit free to ignore where it is weak
 * @param most from the least to 1; 1 leaves it free to be judged on one indicator alone
 */
public record ShareBounds(double least, double most) {

    public static final ShareBounds FREE = new ShareBounds(0, 1);

    /** @throws IllegalArgumentException if they are not two shares in order */
    public ShareBounds {
        if (!(least >= 0 && least <= most && most <= 1)) {
            throw new IllegalArgumentException(
                    "Two shares from 0 to 1, in order, received %s and %s".formatted(least, most));
        }
    }

    boolean areFree() {
        return least == 0 && most == 1;
    }

    /** @throws IllegalArgumentException if so many shares cannot add up to 1 */
    void check(int indicators) {
        if (least * indicators > 1 + 1e-9 || most * indicators < 1 - 1e-9) {
            throw new IllegalArgumentException(
                    "%d shares from %s to %s cannot add up to 1".formatted(indicators, least, most));
        }
    }
}
