package fr.preau.ui;

import static fr.preau.ui.Texts.t;

/** Four things that must never look alike, nor like a zero. */
public enum FigureState {
    KNOWN("ui.state.known"),
    WITHHELD("ui.state.withheld"),
    MISSING("ui.state.missing"),
    NOT_APPLICABLE("ui.state.notApplicable");

    private final String labelKey;

    FigureState(String labelKey) {
        this.labelKey = labelKey;
    }

    /** What it means, for legends. */
    public String label() {
        return t(labelKey);
    }

    /** The drawing's fill for it, stored once a page: hatched when missing, dotted when withheld, empty otherwise. */
    public String fill() {
        return switch (this) {
            case MISSING -> "url(#fill-missing)";
            case WITHHELD -> "url(#fill-withheld)";
            case KNOWN, NOT_APPLICABLE -> "none";
        };
    }
}
