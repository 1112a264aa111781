package fr.preau.ui;

import static fr.preau.ui.Texts.t;

/** The five things one does here; the navigation stands under them, in this order. */
public enum Verb {
    KNOW("ui.verb.know"),
    DECIDE("ui.verb.decide"),
    ACT("ui.verb.act"),
    MEASURE("ui.verb.measure"),
    ACCOMPANY("ui.verb.accompany");

    private final String labelKey;

    Verb(String labelKey) {
        this.labelKey = labelKey;
    }

    public String label() {
        return t(labelKey);
    }
}
