package fr.preau.methods.composite;

/**
 * All the choices that make an index of a table. With the table, it is enough to make the index again.
 *
 * @param weighting where weights come from; given ones stand in the indicators
 */
public record Recipe(
        Preparation preparation, Normalisation normalisation, Weighting weighting, Aggregation aggregation) {

    /** Min-max from 1 to 100, given weights, arithmetic mean, nothing done to outliers. */
    public static final Recipe PLAIN = new Recipe(
            Preparation.PLAIN, new Normalisation.MinMax(Scale.FROM_1_TO_100), Weighting.GIVEN, Aggregation.ARITHMETIC);

    /** @throws IllegalArgumentException if a logarithm may be taken of what goalposts or targets tell in their unit */
    public Recipe {
        if (normalisation.readsUnits() && preparation.outliers().logarithm()) {
            throw new IllegalArgumentException(
                    "Goalposts and targets are in the unit of indicators, of which no logarithm may be taken");
        }
    }

    public Recipe withPreparation(Preparation other) {
        return new Recipe(other, normalisation, weighting, aggregation);
    }

    public Recipe withNormalisation(Normalisation other) {
        return new Recipe(preparation, other, weighting, aggregation);
    }

    public Recipe withWeighting(Weighting other) {
        return new Recipe(preparation, normalisation, other, aggregation);
    }

    public Recipe withAggregation(Aggregation other) {
        return new Recipe(preparation, normalisation, weighting, other);
    }
}
