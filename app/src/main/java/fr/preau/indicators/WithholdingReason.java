package fr.preau.indicators;

/** Why a value that exists is not shown. The sentence of each is in the messages: {@code indicators.withheld.…}. */
public enum WithholdingReason {
    /** The source itself prints NS, ND or s. */
    BY_SOURCE,
    /**
     * Fewer units stand behind it than the secrecy rule asks for, or it would let such a value be computed. Readers are not told
     * which: that would help to compute them.
     */
    STATISTICAL_SECRECY,
    /** It would stand on too small a part of the places it is about. */
    COVERAGE_TOO_LOW,
    /** A publication check fails on its dataset. */
    CHECK_FAILED
}
