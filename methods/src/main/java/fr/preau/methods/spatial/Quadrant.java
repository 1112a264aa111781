package fr.preau.methods.spatial;

/** A unit, then its neighbours, above the mean or not (Moran's scatter plot). A value equal to the mean is low. */
public enum Quadrant {
    HIGH_HIGH(LocalClass.HIGH_HIGH),
    LOW_LOW(LocalClass.LOW_LOW),
    HIGH_LOW(LocalClass.HIGH_LOW),
    LOW_HIGH(LocalClass.LOW_HIGH);

    private final LocalClass asClass;

    Quadrant(LocalClass asClass) {
        this.asClass = asClass;
    }

    /**
     * @param deviation of the unit from the mean
     * @param lag of the deviations of its neighbours
     */
    static Quadrant of(double deviation, double lag) {
        if (deviation > 0) {
            return lag > 0 ? HIGH_HIGH : HIGH_LOW;
        }
        return lag > 0 ? LOW_HIGH : LOW_LOW;
    }

    LocalClass asClass() {
        return asClass;
    }
}
