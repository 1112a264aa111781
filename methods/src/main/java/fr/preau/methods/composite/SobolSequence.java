package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Points that fill a cube more evenly than chance does (Sobol' 1967), with the direction numbers of Joe and Kuo (<i>SIAM Journal on
 * Scientific Computing</i> 30, 2008: new-joe-kuo-6), and a random shift of their digits by seed, so that no point is on the border.
 */
final class SobolSequence {

    static final int MOST_DIMENSIONS = 32;

    private static final int BITS = 32;

    /** For each dimension from the second: its primitive polynomial as a number, then its first direction numbers. */
    private static final List<int[]> JOE_KUO = """
            3 1
            7 1 3
            11 1 3 1
            13 1 1 1
            19 1 1 3 3
            25 1 3 5 13
            37 1 1 5 5 17
            41 1 1 5 5 5
            47 1 1 7 11 19
            55 1 1 5 1 1
            59 1 1 1 3 11
            61 1 3 5 5 31
            67 1 3 3 9 7 49
            91 1 1 1 15 21 21
            97 1 3 1 13 27 49
            103 1 1 1 15 7 5
            109 1 3 1 15 13 25
            115 1 1 5 5 19 61
            131 1 3 7 11 23 15 103
            137 1 3 7 13 13 15 69
            143 1 1 3 13 7 35 63
            145 1 3 5 9 1 25 53
            157 1 3 1 13 9 35 107
            167 1 3 1 5 27 61 31
            171 1 1 5 11 19 41 61
            185 1 3 5 3 3 13 69
            191 1 1 7 13 1 19 1
            193 1 3 7 5 13 19 59
            203 1 1 3 9 25 29 41
            211 1 3 5 13 23 1 55
            213 1 3 7 3 13 59 17
            """.lines().map(line ->
            Arrays.stream(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray()).toList();

    private final long[][] directions;
    private final long[] shifts;

    /** @throws IllegalArgumentException if there are more than 32 dimensions, or none */
    SobolSequence(int dimensions, long seed) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "From 1 to %d dimensions, received %d".formatted(MOST_DIMENSIONS, dimensions));
        }
        directions = new long[dimensions][];
        for (int d = 0; d < dimensions; d++) {
            directions[d] = d == 0 ? halves() : directions(JOE_KUO.get(d - 1));
        }
        shifts = new SplittableRandom(seed).longs(dimensions, 0, 1L << BITS).toArray();
    }

    /** The coordinates of one point, above 0 and under 1. */
    double[] point(int index) {
        double[] point = new double[shifts.length];
        for (int d = 0; d < point.length; d++) {
            point[d] = (digits(index, d) ^ shifts[d]) * 0x1p-32 + 0x1p-33;
        }
        return point;
    }

    /** Before the shift, as a whole number of 32 bits. */
    long digits(int index, int dimension) {
        long digits = 0;
        int gray = index ^ index >>> 1;
        for (int bit = 0; gray >>> bit != 0; bit++) {
            digits ^= (gray >>> bit & 1) == 0 ? 0 : directions[dimension][bit];
        }
        return digits;
    }

    private static long[] halves() {
        long[] halves = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            halves[bit] = 1L << BITS - 1 - bit;
        }
        return halves;
    }

    private static long[] directions(int[] polynomialAndNumbers) {
        int polynomial = polynomialAndNumbers[0];
        int degree = polynomialAndNumbers.length - 1;
        long[] v = new long[BITS];
        for (int bit = 0; bit < degree; bit++) {
            v[bit] = (long) polynomialAndNumbers[bit + 1] << BITS - 1 - bit;
        }
        for (int bit = degree; bit < BITS; bit++) {
            v[bit] = v[bit - degree] ^ v[bit - degree] >>> degree;
            for (int term = 1; term < degree; term++) {
                v[bit] ^= (polynomial >>> degree - term & 1) == 0 ? 0 : v[bit - term];
            }
        }
        return v;
    }
}
