package fr.preau.methods.planning;

/** What a rule counts in its group. */
public enum Measure {
    /** The units chosen. */
    UNITS,
    /** The cost of the options chosen. */
    SPENDING;

    /** What one chosen option counts for. */
    public long of(Option option) {
        return switch (this) {
            case UNITS -> 1;
            case SPENDING -> option.cost();
        };
    }
}
