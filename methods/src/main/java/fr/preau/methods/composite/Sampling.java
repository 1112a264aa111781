package fr.preau.methods.composite;

/**
 * How many indices are drawn, and from where.
 *
 * @param runs from 1 to 65,535
 * @param seed the same seed gives the same figures, on any number of cores
 */
public record Sampling(int runs, long seed) {

    /** So that a count of runs stands in 16 bits. */
    static final int MOST_RUNS = Character.MAX_VALUE;

    /** @throws IllegalArgumentException if the number of runs is out of its range */
    public Sampling {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("Runs go from 1 to %d, received %d".formatted(MOST_RUNS, runs));
        }
    }
}
