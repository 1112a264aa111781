package fr.preau.bench.report;

/** Whether a measure meets its target. */
public enum Verdict {
    MET("met"),
    MISSED("**missed**"),
    /** There is no target: the figure stands for information. */
    INFORMATION("");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(boolean met) {
        return met ? MET : MISSED;
    }

    String text() {
        return text;
    }
}
