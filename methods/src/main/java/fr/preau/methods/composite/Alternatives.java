package fr.preau.methods.composite;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What could have been chosen besides what a recipe says, as reasonably. Each choice is drawn apart from the others; the one of the
 * recipe and its alternatives are as likely. An empty list leaves the choice of the recipe.
 *
 * @param weightSpread how far a weight may be, as a share of itself, from 0 (no weight moves) to 1; 0.25 stands for ± 25 %
 * @param leavesOneOut whether an indicator may be left out: none, or one of them, as likely
 */
public record Alternatives(
        List<OutlierRule> outliers,
        List<Normalisation> normalisations,
        double weightSpread,
        List<Aggregation> aggregations,
        boolean leavesOneOut) {

    /** The recipe as it is. */
    public static final Alternatives NONE = new Alternatives(List.of(), List.of(), 0, List.of(), false);

    /** @throws IllegalArgumentException if the spread is not from 0 to 1 */
    public Alternatives {
        outliers = List.copyOf(outliers);
        normalisations = List.copyOf(normalisations);
        aggregations = List.copyOf(aggregations);
        if (!(weightSpread >= 0 && weightSpread <= 1)) {
            throw new IllegalArgumentException(
                    "Weights move by a share from 0 to 1, received %s".formatted(weightSpread));
        }
    }

    public Alternatives orOutliers(OutlierRule... others) {
        return new Alternatives(List.of(others), normalisations, weightSpread, aggregations, leavesOneOut);
    }

    public Alternatives orNormalisations(Normalisation... others) {
        return new Alternatives(outliers, List.of(others), weightSpread, aggregations, leavesOneOut);
    }

    public Alternatives movingWeightsBy(double share) {
        return new Alternatives(outliers, normalisations, share, aggregations, leavesOneOut);
    }

    public Alternatives orAggregations(Aggregation... others) {
        return new Alternatives(outliers, normalisations, weightSpread, List.of(others), leavesOneOut);
    }

    public Alternatives leavingOneOut() {
        return new Alternatives(outliers, normalisations, weightSpread, aggregations, true);
    }

    /** The choices that are not settled. */
    public Set<Source> sources() {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (Source source : Source.values()) {
            if (isOpen(source)) {
                sources.add(source);
            }
        }
        return sources;
    }

    private boolean isOpen(Source source) {
        return switch (source) {
            case OUTLIERS -> !outliers.isEmpty();
            case NORMALISATION -> !normalisations.isEmpty();
            case WEIGHTS -> weightSpread > 0;
            case AGGREGATION -> !aggregations.isEmpty();
            case INDICATORS -> leavesOneOut;
        };
    }
}
