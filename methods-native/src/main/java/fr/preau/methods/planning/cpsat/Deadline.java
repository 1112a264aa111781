package fr.preau.methods.planning.cpsat;

import java.time.Duration;

/** When to stop, by the clock of the machine. */
record Deadline(long nanos) {

    private static final double SECOND = 1e9;

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isPast() {
        return secondsLeft() <= 0;
    }

    double secondsLeft() {
        return (nanos - System.nanoTime()) / SECOND;
    }
}
