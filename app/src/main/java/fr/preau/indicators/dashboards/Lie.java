package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import java.util.Locale;

/** What a drawing can make its reader believe though each of its numbers is right. */
enum Lie {
    /** Series of different units in one drawing: two axes make any two lines look alike. */
    TWO_SCALES,
    /** A running total under a title that says «by month». */
    RUNNING_TOTAL_AS_FLOW,
    /** A share among those whose category is known, without the share that is not. */
    UNKNOWN_BASE,
    /** A map of counts, which shows where many people are. */
    SIZE_AS_INTENSITY,
    /** Bars whose length means nothing since the scale has no zero. */
    LENGTH_WITHOUT_ZERO,
    /** Parts that do not make a whole. */
    PARTS_OF_NOTHING,
    /** What each period gained, of what is no running total. */
    GAIN_OF_NO_TOTAL;

    /** What would be wrong, and why, in a sentence. */
    String why() {
        return t("indicators.dashboard.lie." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
