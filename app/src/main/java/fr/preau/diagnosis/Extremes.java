package fr.preau.diagnosis;

import fr.preau.methods.composite.OutlierRule;

/** What is done where a few extreme values would decide an indicator alone. */
public enum Extremes implements Choice {
    TAME("limiter", OutlierRule.USUAL),
    KEEP("garder", OutlierRule.NONE);

    private final String slug;
    private final OutlierRule rule;

    Extremes(String slug, OutlierRule rule) {
        this.slug = slug;
        this.rule = rule;
    }

    @Override
    public String slug() {
        return slug;
    }

    OutlierRule rule() {
        return rule;
    }
}
