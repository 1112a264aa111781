package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One side of a crossed table: categories by rank, and which are sums of which (places and their totals, sexes…). */
public record Dimension(int categories, List<Sum> sums) {

    /** A single category, to cross with another dimension that stands alone. */
    public static final Dimension NONE = new Dimension(1, List.of());

    public Dimension {
        sums = List.copyOf(sums);
    }

    /** So many categories without hierarchy, then their total as the last one. */
    public static Dimension flat(int categories) {
        return new Dimension(
                categories + 1,
                List.of(new Sum(
                        categories, IntStream.range(0, categories).boxed().toList())));
    }

    /** A tree, given by the rank of the parent of each category, -1 for the root. */
    public static Dimension tree(Integer... parents) {
        Map<Integer, List<Integer>> children = new TreeMap<>();
        for (int category = 0; category < parents.length; category++) {
            if (parents[category] >= 0) {
                children.computeIfAbsent(parents[category], parent -> new ArrayList<>())
                        .add(category);
            }
        }
        List<Sum> sums = children.entrySet().stream()
                .map(family -> new Sum(family.getKey(), family.getValue()))
                .toList();
        return new Dimension(parents.length, sums);
    }

    /** The ranks of the categories that are the total of nothing. */
    public List<Integer> leaves() {
        Set<Integer> totals = sums.stream().map(Sum::total).collect(Collectors.toSet());
        return IntStream.range(0, categories)
                .filter(category -> !totals.contains(category))
                .boxed()
                .toList();
    }
}
