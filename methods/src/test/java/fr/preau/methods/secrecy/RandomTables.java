package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables for properties: of every shape, with many small cells and many empty ones. */
final class RandomTables {

    private RandomTables() {}

    static Table any(Random random) {
        return ofPeople(crossing(random, 5, 4), random, 25);
    }

    /** Few and small cells, under a grand total that is known, so that {@link BruteForce} ends. */
    static Table tiny(Random random) {
        Table table = ofPeople(crossing(random, 3, 2), random, 6);
        long grandTotal = table.cells().stream().mapToLong(Cell::value).max().orElse(0);
        List<Cell> cells = table.cells().stream()
                .map(cell -> cell.value() == grandTotal ? cell.knownToAll() : cell)
                .toList();
        return new Table(cells, table.sums());
    }

    /** Small cells that lie under totals which readers all know: some cannot be protected. */
    static Table underKnownTotals(Random random) {
        Table table = ofPeople(crossing(random, 3, 2), random, 6);
        Set<Integer> totals = table.sums().stream().map(Sum::total).collect(Collectors.toSet());
        List<Cell> cells = IntStream.range(0, table.size())
                .mapToObj(rank -> totals.contains(rank) ? table.cell(rank).knownToAll() : table.cell(rank))
                .toList();
        return new Table(cells, table.sums());
    }

    static Table ofPeople(Crossing crossing, Random random, int largest) {
        long[] leaves = IntStream.range(0, crossing.size())
                .mapToLong(cell -> random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(largest))
                .toArray();
        return crossing.ofPeople(leaves);
    }

    /** A tree of three levels, of which each branch has between one child and so many. */
    static Dimension tree(Random random, int branches, int mostChildren) {
        List<Integer> parents = new ArrayList<>(List.of(-1));
        for (int branch = 0; branch < branches; branch++) {
            int parent = parents.size();
            parents.add(0);
            int children = 1 + random.nextInt(mostChildren);
            for (int child = 0; child < children; child++) {
                parents.add(parent);
            }
        }
        return Dimension.tree(parents.toArray(Integer[]::new));
    }

    /** The same leaves under two trees, of which both roots are the last category. */
    static Dimension twoTrees(Random random, int leaves) {
        int first = leaves / 2;
        List<Sum> sums = new ArrayList<>();
        int root = leaves + 4;
        for (int tree = 0; tree < 2; tree++) {
            int left = leaves + 2 * tree;
            List<List<Integer>> halves = List.of(new ArrayList<>(List.of(0)), new ArrayList<>(List.of(first)));
            for (int leaf = 1; leaf < leaves; leaf++) {
                if (leaf != first) {
                    halves.get(random.nextInt(2)).add(leaf);
                }
            }
            sums.add(new Sum(left, halves.getFirst()));
            sums.add(new Sum(left + 1, halves.getLast()));
            sums.add(Sum.of(root, left, left + 1));
        }
        return new Dimension(root + 1, sums);
    }

    private static Crossing crossing(Random random, int rows, int columns) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Crossing(Dimension.flat(2 + random.nextInt(rows)), Dimension.flat(1 + random.nextInt(columns)));
            case 1 -> new Crossing(tree(random, 1 + random.nextInt(rows), columns), Dimension.NONE);
            case 2 -> new Crossing(tree(random, 2, columns), Dimension.flat(2));
            case 3 -> new Crossing(tree(random, 2, columns), tree(random, 2, 2));
            case 4 -> new Crossing(twoTrees(random, rows + columns), Dimension.NONE);
            default -> new Crossing(twoTrees(random, rows), Dimension.flat(2));
        };
    }
}
