package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a value is counted in. The words are in the messages: {@code indicators.unit.…}.
 *
 * @see #decimals()
 */
public enum Unit {
    PUPILS(0),
    PERSONS(0),
    SCHOOLS(0),
    /** Sites, zones, operations: what the definition says. */
    ITEMS(0),
    /** Of a digital service, as its audience measure counts them. */
    VISITS(0),
    /** To a questionnaire: a share of them comes with the interval that their number allows. */
    ANSWERS(0),
    MINUTES(1),
    PERCENT(1, 100),
    /** A difference between two percentages. */
    PERCENTAGE_POINTS(1),
    /** Of an index, as the social position index. */
    POINTS(1),
    /** On the scale of marks from 0 to 20. */
    MARK_OUT_OF_20(1),
    EUROS_A_YEAR(0),
    KILOMETRES(1),
    SQUARE_KILOMETRES(0),
    PUPILS_PER_SCHOOL(1),
    SCHOOLS_PER_10_000_INHABITANTS(1, 10_000),
    SCHOOLS_PER_100_SQUARE_KILOMETRES(1, 100),
    /** A plain quotient of two indicators of different units. */
    RATIO(2);

    private final int decimals;
    private final BigDecimal whole;

    Unit(int decimals) {
        this(decimals, 1);
    }

    Unit(int decimals, long whole) {
        this.decimals = decimals;
        this.whole = BigDecimal.valueOf(whole);
    }

    /** Digits shown after the point. */
    public int decimals() {
        return decimals;
    }

    /** What one whole is worth: 100 in percent, so that 0,91 is written 91. */
    public BigDecimal whole() {
        return whole;
    }

    /** The name in catalogue files and message keys: {@code pupils-per-school}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
