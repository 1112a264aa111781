package fr.preau.methods.cli;

import fr.preau.methods.spatial.ConditionalPermutations;
import fr.preau.methods.spatial.FalseDiscovery;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Sides;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How local tests are judged: by how many permutations, and under which control of false discoveries. */
record Discovery(Randomness randomness, FalseDiscovery control, double level) {

    static final String HELP = """
              --permutations N   tirages au hasard (99999 si rien n’est dit, moins si la mémoire manque)\u202f; 0 pour s’en remettre à la loi
                                 normale. Aucun p n’est plus petit que 2 / (N + 1)\u202f: avec peu de tirages, rien n’est découvert
              --seed N           les mêmes tirages pour le même nombre (1 si rien n’est dit)
              --fdr 0.05         part de fausses découvertes acceptée parmi les unités classées
              --control bh       bh (Benjamini et Hochberg, si rien n’est dit) ou by (Benjamini et Yekutieli, plus sévère)
            """;

    private static final String LEVEL = "--fdr";
    private static final String CONTROL = "--control";
    static final List<String> OPTIONS = Stream.concat(Randomness.OPTIONS.stream(), Stream.of(LEVEL, CONTROL))
            .toList();

    private static final int PERMUTATIONS = 99_999;

    /** @throws WrongUsage if so many permutations were asked for that memory does not hold them */
    static Discovery of(Options options, NeighbourGraph graph) {
        int most = ConditionalPermutations.mostPermutations(graph);
        Randomness randomness = Randomness.of(options, Math.min(PERMUTATIONS, most));
        if (randomness.permutations() > most) {
            throw new WrongUsage("%d permutations sont trop pour tant de voisins\u202f: %d au plus."
                    .formatted(randomness.permutations(), most));
        }
        return new Discovery(
                randomness,
                options.choice(
                        CONTROL,
                        Map.of("bh", FalseDiscovery.BENJAMINI_HOCHBERG, "by", FalseDiscovery.BENJAMINI_YEKUTIELI),
                        FalseDiscovery.BENJAMINI_HOCHBERG),
                options.number(LEVEL, 1, "0.05"));
    }

    /** Draws, so many times, from a seed. */
    @FunctionalInterface
    interface Permuted {
        ConditionalPermutations draw(int permutations, long seed);
    }

    /** The p of both sides of each unit: by permutations, or by the normal law if none is wanted. */
    double[] p(Permuted permuted, Supplier<double[]> normal) {
        return randomness.isAskedFor()
                ? permuted.draw(randomness.permutations(), randomness.seed()).p(Sides.BOTH)
                : normal.get();
    }

    /** Says how it was judged, and how many units each class has. */
    void report(List<String> classes, Console console) {
        console.words()
                .println(
                        randomness.isAskedFor()
                                ? "Permutations\u202f: %d (graine %d)\u202f; plus petit p possible\u202f: %s."
                                        .formatted(
                                                randomness.permutations(),
                                                randomness.seed(),
                                                Decimal.print(2.0 / (randomness.permutations() + 1)))
                                : "Sans permutation\u202f: p de la loi normale.");
        var counts = new TreeMap<String, Integer>();
        classes.forEach(one -> counts.merge(one, 1, Integer::sum));
        console.words()
                .println("Part de fausses découvertes acceptée\u202f: %s. Classes\u202f: %s."
                        .formatted(
                                Decimal.print(level),
                                counts.entrySet().stream()
                                        .map(one -> one.getKey() + " " + one.getValue())
                                        .collect(Collectors.joining(", "))));
    }
}
