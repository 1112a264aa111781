package fr.preau.methods.spatial;

/** Takes the points that a {@link KdTree} finds around one of them. */
interface Nearby {

    /** The square of the straight distance from which points are of no use any more; it may fall as points come. */
    double reach();

    /**
     * Takes a point.
     *
     * @param square of the straight distance, within reach
     */
    void offer(int unit, double square);
}
