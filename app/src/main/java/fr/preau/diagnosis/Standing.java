package fr.preau.diagnosis;

import java.math.BigDecimal;

/** Where something stands in a ranking. */
public interface Standing {

    /** From 1 for the greatest need; equals have the first of their ranks. */
    int rank();

    /** The index, which grows with the need, {@link #rounded rounded}. */
    double score();

    /** To a millionth: what is finer is of the computation, and must not part two units at a threshold. */
    static double rounded(double score) {
        return Math.round(score * MILLION) / MILLION;
    }

    /** The same as it is written down. */
    static BigDecimal written(double score) {
        return BigDecimal.valueOf(Math.round(score * MILLION), DECIMALS);
    }

    /** Decimals of an index. */
    int DECIMALS = 6;

    /** Millionths in one. */
    double MILLION = 1e6;
}
