/**
 * The figures as they were known at the end of a day: a correction made since is not in them, and a file loaded since is not there.
 * What is computed is computed again by the rules of today, over the versions of that day; places and definitions are those of today.
 */
@NullMarked
package fr.preau.indicators.past;

import org.jspecify.annotations.NullMarked;
