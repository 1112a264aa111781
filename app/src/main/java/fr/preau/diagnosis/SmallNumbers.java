package fr.preau.diagnosis;

/** What becomes of percentages of few people, which owe much to chance. */
public enum SmallNumbers implements Choice {
    /** Drawn to the percentage of all, the more so the fewer people they are about. */
    SMOOTH("rapprocher"),
    KEEP("garder");

    private final String slug;

    SmallNumbers(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    /** The values as they count, one for each unit; {@code NaN} where there is none. */
    public double[] treat(ObservedColumn column) {
        return switch (this) {
            case SMOOTH -> column.smoothed();
            case KEEP -> column.values();
        };
    }
}
