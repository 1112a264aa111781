package fr.preau.indicators.past;

import java.time.Instant;

/**
 * The last time since a day that something of which a figure is made changed.
 *
 * @param at when it became known
 * @param source where it came from, as a figure quotes it
 * @param values how many values of which the figure is made changed since the day, each counted at each change
 */
public record Correction(Instant at, String source, long values) {}
