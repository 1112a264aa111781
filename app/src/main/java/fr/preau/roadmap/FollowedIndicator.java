package fr.preau.roadmap;

import fr.preau.indicators.IndicatorCode;

/**
 * An indicator that a field follows.
 *
 * @param words what the source calls it; empty when it is called as in the catalogue
 * @param note what must be known to read it there; may be empty
 */
public record FollowedIndicator(IndicatorCode indicator, String words, String note) {}
