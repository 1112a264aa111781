package fr.preau.methods.cli;

import java.util.List;

/** How many permutations to draw, and from where. */
record Randomness(int permutations, int seed) {

    private static final String PERMUTATIONS = "--permutations";
    private static final String SEED = "--seed";
    static final List<String> OPTIONS = List.of(PERMUTATIONS, SEED);

    static Randomness of(Options options, int otherwise) {
        return new Randomness(options.whole(PERMUTATIONS, 0, otherwise), options.whole(SEED, 0, 1));
    }

    boolean isAskedFor() {
        return permutations > 0;
    }
}
