package fr.preau.diagnosis;

import fr.preau.methods.composite.MissingRule;

/** What becomes of a unit that lacks a value. */
public enum Gaps implements Choice {
    REWEIGHT("repartir", MissingRule.REWEIGHT),
    MEDIAN("mediane", MissingRule.MEDIAN),
    UNRANKED("exclure", MissingRule.UNRANKED);

    private final String slug;
    private final MissingRule rule;

    Gaps(String slug, MissingRule rule) {
        this.slug = slug;
        this.rule = rule;
    }

    @Override
    public String slug() {
        return slug;
    }

    MissingRule rule() {
        return rule;
    }
}
