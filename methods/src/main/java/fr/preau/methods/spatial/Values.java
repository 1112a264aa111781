package fr.preau.methods.spatial;

import java.util.Arrays;

/** What every statistic here asks of the values it receives. */
final class Values {

    private Values() {}

    /** @throws IllegalArgumentException if there are not as many as units, or one is missing or infinite */
    static void check(double[] values, int units) {
        if (values.length != units) {
            throw new IllegalArgumentException(
                    "%d values were expected, one for each unit, received %d".formatted(units, values.length));
        }
        for (int unit = 0; unit < units; unit++) {
            if (!Double.isFinite(values[unit])) {
                throw new IllegalArgumentException(
                        "Unit %d has the value %s: leave it out first".formatted(unit, values[unit]));
            }
        }
    }

    /** @throws IllegalArgumentException if, besides, there are fewer than 4 units or all values are equal */
    static void checkVaries(double[] values, int units) {
        check(values, units);
        if (units < 4) {
            throw new IllegalArgumentException("4 units are needed at least, received %d".formatted(units));
        }
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            throw new IllegalArgumentException("All values are equal to %s".formatted(values[0]));
        }
    }
}
