package fr.preau.methods.composite;

/** From the worst to the best that a normalised value can be. */
public record Scale(double low, double high) {

    public static final Scale FROM_0_TO_1 = new Scale(0, 1);
    public static final Scale FROM_0_TO_100 = new Scale(0, 100);
    /** Without 0, so that a geometric mean can be taken. */
    public static final Scale FROM_1_TO_100 = new Scale(1, 100);
    /** That of the adjusted Mazziotta-Pareto index. */
    public static final Scale FROM_70_TO_130 = new Scale(70, 130);

    /** @throws IllegalArgumentException if the ends are not two numbers in order */
    public Scale {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("A scale goes up from %s, received %s".formatted(low, high));
        }
    }

    /** The place at this share of the way, 0 for the low end. */
    double at(double share) {
        return low + (high - low) * share;
    }

    double middle() {
        return at(0.5);
    }
}
