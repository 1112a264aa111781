package fr.preau.diagnosis;

import fr.preau.methods.spatial.PermutationTest;

/**
 * How needs spread over the whole map.
 *
 * @param moran Moran's I: around 0 where places do not matter, towards 1 where neighbours are alike, negative where they differ
 * @param p the probability of being as far from chance, on either side
 */
public record Gathering(double moran, double p) {

    static Gathering of(PermutationTest test) {
        return new Gathering(test.statistic(), test.pTwoSided());
    }

    /** What may be said of it. */
    public Kind kind() {
        if (p > Clusters.LEVEL) {
            return Kind.CHANCE;
        }
        return moran > 0 ? Kind.ALIKE : Kind.UNLIKE;
    }

    /** Are neighbours alike? */
    public enum Kind {
        ALIKE("regroupes"),
        CHANCE("hasard"),
        UNLIKE("alternes");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** The word of messages. */
        public String slug() {
            return slug;
        }
    }
}
