package fr.preau.methods.composite;

/** What was done to the outliers of a column. */
public sealed interface Treatment {

    /** Nothing: none of them was extreme, or what was tried did not help. */
    record Untouched() implements Treatment {}

    /**
     * Extremes were brought to the next value.
     *
     * @param high whether they were the highest ones, else the lowest
     * @param points how many
     * @param limit the value that they received
     */
    record Winsorised(boolean high, int points, double limit) implements Treatment {}

    /**
     * The logarithm was taken, of the distance to the lowest value or, for a tail of low values, to the highest.
     *
     * @param high whether the long tail was that of high values
     * @param shift what was added to the distance, 1 % of the range
     */
    record Logarithm(boolean high, double shift) implements Treatment {}

    /** The same, told of a column whose values had the other sign. */
    default Treatment mirrored() {
        return switch (this) {
            case Untouched untouched -> untouched;
            case Winsorised(boolean high, int points, double limit) -> new Winsorised(!high, points, -limit);
            case Logarithm(boolean high, double shift) -> new Logarithm(!high, shift);
        };
    }
}
