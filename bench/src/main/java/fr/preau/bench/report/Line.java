package fr.preau.bench.report;

import java.time.Duration;

/**
 * One thing measured.
 *
 * @param target what it should be; empty when the figure stands for information
 * @param measured what it was
 */
public record Line(String what, String target, String measured, Verdict verdict) {

    /** A figure for information, without a target. */
    public static Line told(String what, String measured) {
        return new Line(what, "", measured, Verdict.INFORMATION);
    }

    /** A duration that should be shorter than its target, both told in the same unit. */
    public static Line under(String what, Duration target, Duration measured, Unit unit) {
        return under(what, target.toNanos(), measured.toNanos(), unit);
    }

    /** A number of nanoseconds or bytes that should be smaller than its target. */
    public static Line under(String what, double target, double measured, Unit unit) {
        return new Line(what, "under " + unit.format(target), unit.format(measured), Verdict.of(measured < target));
    }

    /** Something that holds or does not. */
    public static Line holds(String what, String target, String measured, boolean met) {
        return new Line(what, target, measured, Verdict.of(met));
    }
}
