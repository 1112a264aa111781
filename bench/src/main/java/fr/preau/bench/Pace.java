package fr.preau.bench;

import java.time.Duration;

/**
 * How long the parts of a run take.
 *
 * @param settling of the readers of all kinds of pages before anything is measured of them, as long as a program needs to compile
 *     what it runs often
 * @param warmUp of each loop of readers, not measured
 * @param loop of each loop of readers
 * @param alone of each loop of one reader
 * @param repetitions of starts and downloads: their median counts
 * @param questions of each sort, put to plain SQL too
 */
record Pace(Duration settling, Duration warmUp, Duration loop, Duration alone, int repetitions, int questions) {

    static final Pace SHORT =
            new Pace(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(1), 1, 10);

    static final Pace WHOLE = new Pace(
            Duration.ofSeconds(60), Duration.ofSeconds(8), Duration.ofSeconds(20), Duration.ofSeconds(5), 3, 40);

    /** Addresses drawn for one loop, more than it can ask for on two cores. */
    int addresses() {
        return 30_000;
    }
}
