package fr.preau.bench.methods;

import java.time.Duration;

/**
 * How much is computed.
 *
 * @param units of a composite index
 * @param indicators of each
 * @param runs of its Monte Carlo, and how many of them the peer makes too
 * @param places along both sides of the plane
 * @param permutations of a local test
 * @param branches of the places of a secret table
 * @param schools among which a budget selects
 * @param times that each thing is measured, after once that is not
 * @param patience with each script of a peer
 */
record Size(
        int units,
        int indicators,
        Runs runs,
        Grid places,
        int permutations,
        int branches,
        int schools,
        int times,
        Duration patience) {

    static final Size WHOLE = new Size(
            60_000, 30, new Runs(10_000, 200), new Grid(250, 140), 999, 100, 5_000, 20, Duration.ofMinutes(10));

    /** A trial. */
    static final Size SHORT =
            new Size(2_000, 10, new Runs(300, 60), new Grid(50, 28), 199, 5, 200, 2, Duration.ofMinutes(1));

    /** @param compared so few that a peer makes them in a bearable time */
    record Runs(int all, int compared) {}

    record Grid(int width, int height) {

        int points() {
            return width * height;
        }
    }
}
