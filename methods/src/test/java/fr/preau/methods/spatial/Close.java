package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;

/** Equality up to a relative difference. */
final class Close {

    /** Of what is printed with 12 digits. */
    static final double TWELVE_DIGITS = 2e-11;

    private Close() {}

    static Offset<Double> to(double expected, double relative) {
        return Offset.offset(Math.max(Math.abs(expected) * relative, Double.MIN_NORMAL));
    }

    static void assertClose(double[] actual, double[] expected, double relative) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int rank = 0; rank < expected.length; rank++) {
            assertThat(actual[rank]).as("rank %d", rank).isCloseTo(expected[rank], to(expected[rank], relative));
        }
    }
}
