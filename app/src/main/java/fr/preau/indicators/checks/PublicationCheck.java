package fr.preau.indicators.checks;

/** A rule, as one question to the database. */
interface PublicationCheck {

    CheckCode code();

    /**
     * Selects what breaks the rule among the series of the temporary table {@code checked_series}: the series, the subject, what
     * should have been there (a bound, another value) and what is. {@code checked_value} has their values.
     */
    String select();

    /** Which values of the checked series it needs. */
    default Reach reach() {
        return Reach.SERIES;
    }

    /**
     * Of which series it needs values: a condition on {@code indicators.series s} and {@code indicators.definition d}, and on
     * {@code :now}.
     */
    default String needed() {
        return "true";
    }

    /** What of the checked series stands in {@code checked_value}. */
    enum Reach {
        /** All that is needed. */
        SERIES,
        /** The check looks at each subject by itself: after a correction, those of which something changed are enough. */
        SUBJECTS,
        /** The check compares the series with all those of the same periods, which may thus fail or pass with them. */
        PEERS,
        /** The check looks at the sums that were computed, and at all that they may be made of. */
        SUMS
    }
}
