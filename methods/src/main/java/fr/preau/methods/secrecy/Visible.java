package fr.preau.methods.secrecy;

/** What of a partial table readers could see, added up: totals that differ from the real ones, and are not withheld. */
final class Visible {

    private int unavoidable;
    private double weight;
    private long fingerprint;

    /** What it costs to withhold them all: infinity if readers know one of them. */
    double cost() {
        return unavoidable > 0 ? Double.POSITIVE_INFINITY : weight;
    }

    /**
     * Equal for two partial tables in which the same remains to be undone, and so much to be done (and, once in 2⁶⁴, for
     * two in which it does not).
     */
    long fingerprint(long missing) {
        return fingerprint + missing * scattered(-2);
    }

    void clear() {
        unavoidable = 0;
        weight = 0;
        fingerprint = 0;
    }

    void copy(Visible other) {
        unavoidable = other.unavoidable;
        weight = other.weight;
        fingerprint = other.fingerprint;
    }

    /** A total goes from one difference with its real value to another; 0 is no difference. */
    void change(int total, double cost, long before, long after) {
        fingerprint += (after - before) * scattered(total);
        int entering = (after == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
        if (Double.isInfinite(cost)) {
            unavoidable += entering;
        } else {
            weight += entering * cost;
        }
    }

    /** The finaliser of SplitMix64, which sends neighbouring ranks far apart. */
    private static long scattered(int total) {
        long mixed = (total + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
