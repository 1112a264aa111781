package fr.preau.methods.composite;

/** What is done to a table before its columns are made comparable. */
public record Preparation(Completeness completeness, MissingRule missing, OutlierRule outliers) {

    /** Whatever has a value is taken as it is, and weights grow where one is missing. */
    public static final Preparation PLAIN = new Preparation(Completeness.ANY, MissingRule.REWEIGHT, OutlierRule.NONE);

    public Preparation withOutliers(OutlierRule rule) {
        return new Preparation(completeness, missing, rule);
    }

    public Preparation withMissing(MissingRule rule) {
        return new Preparation(completeness, rule, outliers);
    }

    public Preparation withCompleteness(Completeness least) {
        return new Preparation(least, missing, outliers);
    }
}
