package fr.preau.methods.composite;

/** Aggregates prepared columns, for any weights. Safe for several threads. */
interface Scoring {

    /**
     * Scores the units of a tile into the start of an array; {@code NaN} for a unit which has nothing that weighs.
     *
     * @param weights one for each indicator, from 0; only proportions matter
     * @param scores as long as the largest tile
     */
    void score(double[] weights, int tile, double[] scores);

    /** One unit alone, in the first place of the first tile, as it is scored among the others. */
    Scoring only(int unit);

    /** The same order of units by figures that may be others, computed faster. */
    default Scoring inOrder() {
        return this;
    }
}
