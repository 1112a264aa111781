package fr.preau.methods.composite;

/** An aggregation that needs normalised values above 0 met another. A scale from 1 to 100 avoids it. */
public final class NotPositive extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Aggregation aggregation;
    private final String indicator;
    private final int unit;
    private final double value;

    NotPositive(Aggregation aggregation, String indicator, int unit, double value) {
        super("%s needs values above 0, and %s is worth %s once normalised for unit %d"
                .formatted(aggregation, indicator, value, unit));
        this.aggregation = aggregation;
        this.indicator = indicator;
        this.unit = unit;
        this.value = value;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    /** Its name. */
    public String indicator() {
        return indicator;
    }

    /** Its number in the table. */
    public int unit() {
        return unit;
    }

    /** Once normalised. */
    public double value() {
        return value;
    }
}
