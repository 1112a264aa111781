package fr.preau.indicators.checks;

/** A rule, as one question to the database. */
interface PublicationCheck {

    CheckCode code();

    /**
     * Selects what breaks the rule among the series of the temporary table {@code checked_series}: the series, the subject, what
     * should have been there (a bound, another value) and what is. {@code checked_value} has their values.
     */
    String select();
}
