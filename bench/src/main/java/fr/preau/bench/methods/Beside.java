package fr.preau.bench.methods;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/**
 * One of our figures beside that of a peer.
 *
 * @param peer who it is, before it said its version
 * @param least how many times as fast we want to be; 0 where nothing is wanted
 * @param ours how long we take
 * @param recorded what it took on another run, if this one cannot have it
 */
record Beside(String peer, double least, Duration ours, Recorded recorded) {

    /**
     * A figure of another run on another machine, which proves nothing of this one.
     *
     * @param time zero where there is none
     */
    record Recorded(Duration time, String what) {

        static final Recorded NEVER = new Recorded(Duration.ZERO, "");

        static Recorded of(Duration time, String what) {
            return new Recorded(time, what);
        }
    }

    static Beside of(String peer, double least, Duration ours) {
        return new Beside(peer, least, ours, Recorded.NEVER);
    }

    Beside recorded(Duration time, String what) {
        return new Beside(peer, least, ours, Recorded.of(time, what));
    }

    /**
     * A ratio counts only where both were measured in this run and answer the same.
     *
     * @param measured which of its figures
     */
    Line line(Answer answer, String measured, Function<Answer.Computed, Likeness> comparison) {
        return switch (answer) {
            case Answer.Computed computed -> line(computed, computed.best(measured), comparison.apply(computed));
            case Answer.Absent(String why) -> Line.told("beside " + peer, why + remembered());
        };
    }

    private Line line(Answer.Computed computed, Duration theirs, Likeness likeness) {
        String what = "beside " + computed.peer();
        double ratio = (double) theirs.toNanos() / ours.toNanos();
        String said = times(ratio) + " as fast (it takes " + told(theirs) + "); " + likeness.difference();
        if (!likeness.same()) {
            return Line.told(what, "another answer: " + said);
        }
        return least == 0 ? Line.told(what, said) : Line.holds(what, times(least) + " as fast", said, ratio >= least);
    }

    /** The ratio is told, and proves nothing: the two times are of two machines. */
    private String remembered() {
        if (recorded.time().isZero()) {
            return "";
        }
        double ratio = (double) recorded.time().toNanos() / ours.toNanos();
        return "; *recorded earlier, on another run: " + told(recorded.time()) + " (" + recorded.what() + "), some "
                + times(ratio) + " our time of today*";
    }

    private static String told(Duration time) {
        return time.compareTo(Duration.ofSeconds(1)) < 0 ? Unit.milliseconds(time) : Unit.seconds(time);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f times" : "%,.0f times", ratio);
    }
}
