package fr.preau.indicators;

import java.util.regex.Pattern;

/**
 * Which tables a computation reads and writes. Its rules are written once, over the names of today's tables; the past is computed by
 * the same text over temporary ones.
 */
public enum TableSet {
    /** The tables of today. */
    NOW,
    /** Temporary tables of the transaction, filled with what was known on a day: {@code past_observation} and so on. */
    PAST;

    private static final Pattern NAMES = Pattern.compile(
            "\\bindicators\\.(observation|roll_up|headcount|headcount_period|population_people|failed_check|series)\\b");

    /** The same statement over these tables. What is not versioned (places, definitions, formulas) is read as it is today. */
    public String in(String statement) {
        return this == NOW ? statement : NAMES.matcher(statement).replaceAll("pg_temp.past_$1");
    }
}
