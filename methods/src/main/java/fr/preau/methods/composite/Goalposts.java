package fr.preau.methods.composite;

/**
 * Two values of an indicator, in its own unit, that stay what they are from one year to the next: its value of 2027 can then be
 * compared with that of 2026.
 */
public record Goalposts(double low, double high) {

    /** @throws IllegalArgumentException if they are not two numbers in order */
    public Goalposts {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("Goalposts go up from %s, received %s".formatted(low, high));
        }
    }

    /**
     * The lowest and the highest value of a column, to be frozen.
     *
     * @throws IllegalArgumentException if it has not two different values
     */
    public static Goalposts of(double[] column) {
        Present values = Present.of(column);
        if (values.isConstant()) {
            throw new IllegalArgumentException("A constant column has no goalposts");
        }
        return new Goalposts(values.lowest(), values.highest());
    }

    double worst(Direction direction) {
        return direction == Direction.POSITIVE ? low : -high;
    }

    double best(Direction direction) {
        return direction == Direction.POSITIVE ? high : -low;
    }
}
