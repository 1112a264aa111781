package fr.preau.diagnosis;

import fr.preau.methods.composite.Normalisation;
import fr.preau.methods.composite.Scale;

/** How indicators in different units are made comparable. All of them give numbers above 0, so that any mean can be taken. */
public enum Scaling implements Choice {
    /** From 1 for the least need to 100 for the most. */
    RANGE("etendue", new Normalisation.MinMax(Scale.FROM_1_TO_100)),
    /** 100 for the mean, 10 more for each standard deviation. */
    DEVIATIONS("ecarts", Normalisation.mazziottaPareto()),
    /** The place among the others, whatever the distances. */
    RANKS("rangs", new Normalisation.Ranks());

    private final String slug;
    private final Normalisation normalisation;

    Scaling(String slug, Normalisation normalisation) {
        this.slug = slug;
        this.normalisation = normalisation;
    }

    @Override
    public String slug() {
        return slug;
    }

    Normalisation normalisation() {
        return normalisation;
    }
}
