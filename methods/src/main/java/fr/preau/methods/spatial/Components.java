package fr.preau.methods.spatial;

import java.util.stream.IntStream;

/** The pieces of a graph, by the union of the trees of units found to be linked (Galler and Fischer, 1964). */
final class Components {

    private final int[] parents;

    Components(NeighbourGraph graph) {
        parents = IntStream.range(0, graph.units()).toArray();
        int[] origins = graph.origins();
        for (int link = 0; link < origins.length; link++) {
            parents[root(origins[link])] = root(graph.neighbour(link));
        }
    }

    int count() {
        return (int) IntStream.range(0, parents.length)
                .filter(unit -> parents[unit] == unit)
                .count();
    }

    private int root(int unit) {
        int root = unit;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
