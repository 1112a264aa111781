package fr.preau.methods.secrecy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * What a patient reader can deduce sum by sum: each withheld value lies between what its sums leave at least and at most,
 * given the others, until nothing narrows any more.
 *
 * <p>Every interval is certain to contain the real value; one of width 0 is a cell recomputed. Where no chain of sums comes
 * back to its start (one hierarchy), no reader can do better; elsewhere cleverer ones may.
 */
public final class PropagationAttack {

    // Chains that come back to their start can narrow by 1 for very long; each stop is a valid answer.
    private static final int MOST_READINGS_OF_A_SUM = 100;

    private final List<Sum> sums;
    private final Incidence incidence;
    private final long[] low;
    private final long[] high;
    private final Queue<Integer> toRead = new ArrayDeque<>();
    private final boolean[] waiting;

    private PropagationAttack(Publication publication) {
        int cells = publication.values().size();
        sums = publication.sums();
        incidence = new Incidence(cells, sums);
        low = new long[cells];
        high = new long[cells];
        waiting = new boolean[sums.size()];
        for (int cell = 0; cell < cells; cell++) {
            low[cell] = publication.values().get(cell).orElse(0);
            high[cell] = publication.values().get(cell).orElse(Interval.UNBOUNDED);
        }
    }

    /** The interval in which readers can place each cell, shown or withheld, in the order of the table. */
    public static List<Interval> on(Publication publication) {
        return new PropagationAttack(publication).narrow();
    }

    private List<Interval> narrow() {
        int[] readings = new int[sums.size()];
        for (int rank = 0; rank < sums.size(); rank++) {
            readLater(rank);
        }
        while (!toRead.isEmpty()) {
            int rank = toRead.remove();
            waiting[rank] = false;
            if (readings[rank]++ < MOST_READINGS_OF_A_SUM) {
                read(sums.get(rank));
            }
        }
        return IntStream.range(0, low.length)
                .mapToObj(cell -> new Interval(low[cell], high[cell]))
                .toList();
    }

    private void read(Sum sum) {
        long least = 0;
        long most = 0;
        int unbounded = 0;
        for (int part : sum.parts()) {
            least += low[part];
            if (high[part] == Interval.UNBOUNDED) {
                unbounded++;
            } else {
                most += high[part];
            }
        }
        raise(sum.total(), least);
        if (unbounded == 0) {
            lower(sum.total(), most);
        }
        for (int part : sum.parts()) {
            readPart(part, sum.total(), least, most, unbounded);
        }
    }

    /** A part is the total less the other parts. */
    private void readPart(int part, int total, long least, long most, int unbounded) {
        boolean othersBounded = unbounded == 0 || (unbounded == 1 && high[part] == Interval.UNBOUNDED);
        long othersMost = high[part] == Interval.UNBOUNDED ? most : most - high[part];
        long othersLeast = least - low[part];
        if (othersBounded) {
            raise(part, low[total] - othersMost);
        }
        if (high[total] != Interval.UNBOUNDED) {
            lower(part, high[total] - othersLeast);
        }
    }

    private void raise(int cell, long bound) {
        if (bound > low[cell]) {
            low[cell] = bound;
            readSumsOf(cell);
        }
    }

    private void lower(int cell, long bound) {
        if (bound < high[cell]) {
            high[cell] = bound;
            readSumsOf(cell);
        }
    }

    private void readSumsOf(int cell) {
        incidence.placesOf(cell).forEach(place -> readLater(place.sum()));
    }

    private void readLater(int rank) {
        if (!waiting[rank]) {
            waiting[rank] = true;
            toRead.add(rank);
        }
    }
}
