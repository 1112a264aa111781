package fr.preau.methods.composite;

/** Aggregates prepared columns, for any weights. Safe for several threads. */
interface Scoring {

    /**
     * Scores the units from the first to before the last into the start of an array; {@code NaN} for a unit which has nothing
     * that weighs.
     *
     * @param weights one for each indicator, from 0; only proportions matter
     */
    void score(double[] weights, int from, int to, double[] scores);
}
