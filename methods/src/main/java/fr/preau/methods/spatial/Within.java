package fr.preau.methods.spatial;

import java.util.Arrays;

/** All points within a distance. */
final class Within implements Nearby {

    private final double reach;
    private int[] units = new int[16];
    private int count;

    /** @param straight the distance, included */
    Within(double straight) {
        reach = straight * straight;
    }

    @Override
    public double reach() {
        return reach;
    }

    @Override
    public void offer(int unit, double square) {
        if (count == units.length) {
            units = Arrays.copyOf(units, 2 * count);
        }
        units[count++] = unit;
    }

    int[] units() {
        return Arrays.copyOf(units, count);
    }
}
