package fr.preau.diagnosis.decisions;

/** What came of making a decision again. */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** Ranks and classes are the same and the selection obeys its conditions; that no other is worth more could not be proven here. */
    UNPROVEN
}
