package fr.preau.methods.spatial;

import java.util.Arrays;

/** The k nearest points so far, nearest first; of two at the same distance, the one of lower rank. */
final class Nearest implements Nearby {

    private final int[] units;
    private final double[] squares;

    Nearest(int count) {
        units = new int[count];
        squares = new double[count];
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
        Arrays.fill(units, Integer.MAX_VALUE);
    }

    @Override
    public double reach() {
        return squares[squares.length - 1];
    }

    @Override
    public void offer(int unit, double square) {
        int rank = units.length;
        while (rank > 0 && (square < squares[rank - 1] || (square == squares[rank - 1] && unit < units[rank - 1]))) {
            rank--;
            if (rank + 1 < units.length) {
                units[rank + 1] = units[rank];
                squares[rank + 1] = squares[rank];
            }
        }
        if (rank < units.length) {
            units[rank] = unit;
            squares[rank] = square;
        }
    }

    void copyTo(int[] neighbours, int start) {
        System.arraycopy(units, 0, neighbours, start, units.length);
    }
}
