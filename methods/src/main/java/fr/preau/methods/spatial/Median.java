package fr.preau.methods.spatial;

/** Puts units in such an order that those before a place have no larger coordinate, and those after no smaller (Hoare, 1961). */
final class Median {

    private final Points points;
    private final int[] units;
    private final int axis;

    Median(Points points, int[] units, int axis) {
        this.points = points;
        this.units = units;
        this.axis = axis;
    }

    /** Both ends included. */
    void settle(int place, int first, int last) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = coordinate((low + high) >>> 1);
            int left = low;
            int right = high;
            while (left <= right) {
                while (coordinate(left) < pivot) {
                    left++;
                }
                while (coordinate(right) > pivot) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private double coordinate(int place) {
        return points.coordinate(units[place], axis);
    }

    private void swap(int one, int other) {
        int unit = units[one];
        units[one] = units[other];
        units[other] = unit;
    }
}
