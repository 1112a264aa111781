package fr.preau.methods.spatial;

/**
 * Random numbers by SplitMix64 (Steele, Lea and Flood, <i>OOPSLA</i>, 2014), the generator behind {@link
 * java.util.SplittableRandom}, written out so that the hot loops keep it in registers. Each stream of a seed has a place of its own
 * among the 2<sup>64</sup> of the cycle, drawn by mixing both; a run takes a few thousand from each.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed, long stream) {
        state = mixed(mixed(seed + GOLDEN) ^ mixed((stream + 1) * GOLDEN));
    }

    /** From 0 to bound - 1, all as likely: exact, by multiplying and rejecting (Lemire, <i>ACM TOMACS</i> 29(1), 2019). */
    int below(int bound) {
        long product = bits() * bound;
        if ((product & 0xFFFFFFFFL) < bound) {
            product = retried(product, bound);
        }
        return (int) (product >>> 32);
    }

    private long retried(long first, int bound) {
        long threshold = (1L << 32) % bound;
        long product = first;
        while ((product & 0xFFFFFFFFL) < threshold) {
            product = bits() * bound;
        }
        return product;
    }

    /** 32 of them. */
    private long bits() {
        state += GOLDEN;
        return mixed(state) >>> 32;
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
