/** Straight lines through readings over time, and how far they may be drawn on. */
@NullMarked
package fr.preau.methods.trend;

import org.jspecify.annotations.NullMarked;
