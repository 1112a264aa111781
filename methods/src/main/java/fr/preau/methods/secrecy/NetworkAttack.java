package fr.preau.methods.secrecy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * What the cleverest reader can deduce, where the withheld cells make a {@link Network}: a value can grow by as much as can
 * flow back through the other withheld cells, and shrink by as much as can flow forth (Gusfield, <i>SIAM Journal on Computing</i> 17, 1988, for tables of two dimensions). The bounds are exact, for whole
 * numbers as for fractions, since a flow within whole bounds is greatest at a whole one.
 */
public final class NetworkAttack {

    private final Table table;
    private final Network network;

    private NetworkAttack(Table table, Network network) {
        this.table = table;
        this.network = network;
    }

    /** The attack, if the cells withheld from this table make a network. */
    public static Optional<NetworkAttack> find(Table table, Set<Integer> withheld) {
        return Network.find(table, withheld).map(network -> new NetworkAttack(table, network));
    }

    /** The values that this cell can have, given all that is published. */
    public Interval on(int cell) {
        long value = table.value(cell);
        long growth = growth(cell, Interval.UNBOUNDED);
        long high = growth == Interval.UNBOUNDED ? Interval.UNBOUNDED : value + growth;
        return new Interval(value - shrinkage(cell, value), high);
    }

    /** Is this level left to readers? Much quicker than to find the interval of the cell. */
    public boolean leaves(ProtectionLevel level) {
        long amount = level.amount();
        return switch (level.side()) {
            case UPPER -> growth(level.cell(), amount) >= amount;
            case LOWER -> shrinkage(level.cell(), amount) >= amount;
            case SLIDING -> {
                long growth = growth(level.cell(), amount);
                yield growth >= amount || shrinkage(level.cell(), amount - growth) >= amount - growth;
            }
        };
    }

    private long growth(int cell, long enough) {
        return network.hasArc(cell) ? new Flow(cell).most(network.to(cell), network.from(cell), enough) : 0;
    }

    private long shrinkage(int cell, long enough) {
        if (!network.hasArc(cell)) {
            return 0;
        }
        long value = table.value(cell);
        return Math.min(value, new Flow(cell).most(network.from(cell), network.to(cell), Math.min(value, enough)));
    }

    /** Changes to the other withheld cells, pushed from one node to another as far as no value falls below 0. */
    private final class Flow {

        private final int spared;
        private final Map<Integer, Long> change = new HashMap<>();
        private final int[] arcTo = new int[network.nodes()];

        Flow(int spared) {
            this.spared = spared;
        }

        /** As much as can flow from one node to another, or at least so much (Edmonds and Karp, 1972). */
        long most(int source, int target, long enough) {
            long flow = 0;
            while (flow < enough && (source == target || reaches(source, target))) {
                long room = source == target ? Interval.UNBOUNDED : room(source, target);
                if (room == Interval.UNBOUNDED) {
                    return room;
                }
                push(source, target, room);
                flow += room;
            }
            return flow;
        }

        /** Walks breadth first, and notes the arc by which each node was reached. */
        private boolean reaches(int source, int target) {
            Arrays.fill(arcTo, -1);
            Queue<Integer> toVisit = new ArrayDeque<>();
            toVisit.add(source);
            while (!toVisit.isEmpty() && arcTo[target] < 0) {
                int node = toVisit.remove();
                for (int arc : network.arcsAt(node)) {
                    int next = otherEnd(arc, node);
                    if (arc != spared && next != source && arcTo[next] < 0 && roomFrom(node, arc) > 0) {
                        arcTo[next] = arc;
                        toVisit.add(next);
                    }
                }
            }
            return arcTo[target] >= 0;
        }

        private long room(int source, int target) {
            long room = Interval.UNBOUNDED;
            for (int node = target; node != source; node = otherEnd(arcTo[node], node)) {
                room = Math.min(room, roomFrom(otherEnd(arcTo[node], node), arcTo[node]));
            }
            return room;
        }

        private void push(int source, int target, long amount) {
            for (int node = target; node != source; node = otherEnd(arcTo[node], node)) {
                change.merge(arcTo[node], network.to(arcTo[node]) == node ? amount : -amount, Long::sum);
            }
        }

        /** A value can grow without bound, and shrink down to 0. */
        private long roomFrom(int node, int arc) {
            return network.from(arc) == node ? Interval.UNBOUNDED : table.value(arc) + change.getOrDefault(arc, 0L);
        }

        private int otherEnd(int arc, int node) {
            return network.from(arc) == node ? network.to(arc) : network.from(arc);
        }
    }
}
