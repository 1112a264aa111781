/**
 * Campaigns of entry: a pilot asks indicators of places, over a period, and those who answer for a place fill in its form. What is typed
 * is a draft, kept as one types; once sent it becomes observations by the door of files, as the sheets of package {@code entry} do, and
 * who reviews approves it or sends it back with a question. What is not here: how a line is read and checked (package {@code loading}).
 */
@NullMarked
package fr.preau.indicators.collection;

import org.jspecify.annotations.NullMarked;
