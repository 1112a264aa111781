package fr.preau.methods.composite;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Columns ready for sums, cut in tiles of units. In each loop, all arrays are read and written at the same place: what the compiler needs to
 * make vectors of it.
 */
final class Columns {

    private final Tile[] tiles;

    private Columns(Tile[] tiles) {
        this.tiles = tiles;
    }

    /**
     * Some units, by indicator: 0 where a value is missing, and beside, 1 where one is there.
     *
     * @param present by indicator, empty if all are there
     */
    private record Tile(double[][] values, double[][] present) {

        static Tile of(double[][] columns, int from, int to) {
            double[][] values = new double[columns.length][];
            double[][] present = new double[columns.length][];
            for (int j = 0; j < columns.length; j++) {
                values[j] = Arrays.copyOfRange(columns[j], from, to);
                present[j] = fill(values[j]);
            }
            return new Tile(values, present);
        }

        /** Puts 0 where a value is missing, and says where one was there; empty if everywhere. */
        private static double[] fill(double[] values) {
            if (Present.count(values) == values.length) {
                return new double[0];
            }
            double[] present = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                present[i] = Double.isNaN(values[i]) ? 0 : 1;
                values[i] = Double.isNaN(values[i]) ? 0 : values[i];
            }
            return present;
        }

        int units() {
            return values[0].length;
        }

        boolean isComplete(int indicator) {
            return present[indicator].length == 0;
        }
    }

    /** @param columns {@code NaN} where missing */
    static Columns of(double[][] columns) {
        int units = columns[0].length;
        return new Columns(IntStream.range(0, Tiles.count(units))
                .parallel()
                .mapToObj(tile -> Tile.of(columns, Tiles.from(tile), Tiles.to(tile, units)))
                .toArray(Tile[]::new));
    }

    /** One unit alone. */
    Columns only(int unit) {
        Tile tile = tiles[Tiles.of(unit)];
        int place = unit - Tiles.from(Tiles.of(unit));
        double[][] alone = IntStream.range(0, tile.values.length)
                .mapToObj(j -> new double[] {
                    tile.isComplete(j) || tile.present[j][place] == 1 ? tile.values[j][place] : Double.NaN
                })
                .toArray(double[][]::new);
        return of(alone);
    }

    int units(int tile) {
        return tiles[tile].units();
    }

    /** Adds up weight × value over indicators, into the start of an array. */
    void sum(double[] weights, int tile, double[] sums) {
        int[] weighing =
                IntStream.range(0, weights.length).filter(j -> weights[j] != 0).toArray();
        double[][] values = tiles[tile].values;
        int units = units(tile);
        Arrays.fill(sums, 0, units, 0);
        int next = 0;
        for (; next + 1 < weighing.length; next += 2) {
            int one = weighing[next];
            int other = weighing[next + 1];
            add(weights[one], values[one], weights[other], values[other], units, sums);
        }
        if (next < weighing.length) {
            add(weights[weighing[next]], values[weighing[next]], units, sums);
        }
    }

    /** Adds up the weights of what each unit has: exactly 0 where that is nothing. */
    void sumWeights(double[] weights, int tile, double[] sums) {
        double everywhere = 0;
        for (int j = 0; j < weights.length; j++) {
            everywhere += tiles[tile].isComplete(j) ? weights[j] : 0;
        }
        Arrays.fill(sums, 0, units(tile), everywhere);
        for (int j = 0; j < weights.length; j++) {
            if (!tiles[tile].isComplete(j) && weights[j] != 0) {
                add(weights[j], tiles[tile].present[j], units(tile), sums);
            }
        }
    }

    /** Adds up weight × (value - centre of the unit)², where there is a value. */
    void sumSquares(double[] weights, double[] centres, int tile, double[] sums) {
        Arrays.fill(sums, 0, units(tile), 0);
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] != 0 && tiles[tile].isComplete(j)) {
                addSquares(weights[j], tiles[tile].values[j], centres, units(tile), sums);
            } else if (weights[j] != 0) {
                addSquares(weights[j], tiles[tile].values[j], tiles[tile].present[j], centres, units(tile), sums);
            }
        }
    }

    private static void add(double weight, double[] column, int units, double[] sums) {
        for (int i = 0; i < units; i++) {
            sums[i] += weight * column[i];
        }
    }

    /** Two columns in their order, for half of the readings and writings of sums. */
    private static void add(double weight, double[] column, double other, double[] next, int units, double[] sums) {
        for (int i = 0; i < units; i++) {
            sums[i] = sums[i] + weight * column[i] + other * next[i];
        }
    }

    private static void addSquares(double weight, double[] column, double[] centres, int units, double[] sums) {
        for (int i = 0; i < units; i++) {
            double distance = column[i] - centres[i];
            sums[i] += weight * distance * distance;
        }
    }

    /** A unit without any value has no centre, and {@code NaN} spreads to its sum. */
    private static void addSquares(
            double weight, double[] column, double[] present, double[] centres, int units, double[] sums) {
        for (int i = 0; i < units; i++) {
            double distance = column[i] - centres[i];
            sums[i] += weight * present[i] * distance * distance;
        }
    }
}
