/**
 * Values typed on the screen. One fills in a {@link fr.preau.indicators.entry.Sheet}: an indicator, a period, the places of a larger
 * one. What is typed becomes a file of the kind {@code observations} and goes through its import, so that it has a source, a report
 * and a history as any other. What is not here: reading and checking lines (package {@code loading}).
 */
@NullMarked
package fr.preau.indicators.entry;

import org.jspecify.annotations.NullMarked;
