package fr.preau.diagnosis;

import fr.preau.methods.composite.Aggregation;

/** How far one need makes up for the lack of another in the index. */
public enum Mean implements Choice {
    ARITHMETIC("moyenne", Aggregation.ARITHMETIC),
    GEOMETRIC("geometrique", Aggregation.GEOMETRIC),
    /** Mazziotta and Pareto: needs that are not balanced weigh more. */
    PENALISED("penalisee", Aggregation.PENALISED_UP);

    private final String slug;
    private final Aggregation aggregation;

    Mean(String slug, Aggregation aggregation) {
        this.slug = slug;
        this.aggregation = aggregation;
    }

    @Override
    public String slug() {
        return slug;
    }

    Aggregation aggregation() {
        return aggregation;
    }
}
