package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Withheld cells as the arcs of a graph whose nodes are sums: possible when each lies in two sums at most, and when these can
 * be given signs so that the cell leaves the one and enters the other. A cell of one sum only comes from, or goes to, a
 * node outside.
 *
 * <p>Tables of one or two dimensions, a hierarchy crossed with one flat dimension, and two hierarchies over the same leaves
 * are such graphs.
 */
final class Network {

    private static final int NO_NODE = -1;

    private final int[] from;
    private final int[] to;
    private final List<List<Integer>> arcsAt;

    private Network(int cells, int nodes) {
        from = new int[cells];
        to = new int[cells];
        Arrays.fill(from, NO_NODE);
        Arrays.fill(to, NO_NODE);
        arcsAt = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(nodes)
                .toList();
    }

    /** The graph of those of these cells that readers do not know, if they make one. */
    static Optional<Network> find(Table table, Set<Integer> withheld) {
        Expansion expansion = new Expansion(table.size(), table.sums());
        if (!expansion.ties().isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> hidden = withheld.stream()
                .filter(cell -> !table.cell(cell).known())
                .collect(Collectors.toCollection(TreeSet::new));
        // All the sums of a total then say the same, so that one is enough; which one decides whether there is a graph.
        return draw(table, oneForEachTotal(table.sums()), hidden)
                .or(() -> draw(table, oneForEachTotal(table.sums().reversed()), hidden));
    }

    boolean hasArc(int cell) {
        return from[cell] != NO_NODE;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    int nodes() {
        return arcsAt.size();
    }

    /** The cells that leave or enter this node. */
    List<Integer> arcsAt(int node) {
        return arcsAt.get(node);
    }

    private static List<Sum> oneForEachTotal(List<Sum> sums) {
        Map<Integer, Sum> chosen = new TreeMap<>();
        sums.forEach(sum -> chosen.putIfAbsent(sum.total(), sum));
        return List.copyOf(chosen.values());
    }

    private static Optional<Network> draw(Table table, List<Sum> sums, Set<Integer> hidden) {
        return Orientation.find(table, sums, hidden).map(orientation -> {
            Network network = new Network(table.size(), sums.size() + 1);
            hidden.forEach(cell -> network.draw(cell, orientation, sums.size()));
            return network;
        });
    }

    private void draw(int cell, Orientation orientation, int outside) {
        from[cell] = orientation.findSum(cell, -1).orElse(outside);
        to[cell] = orientation.findSum(cell, 1).orElse(outside);
        arcsAt.get(from[cell]).add(cell);
        arcsAt.get(to[cell]).add(cell);
    }
}
