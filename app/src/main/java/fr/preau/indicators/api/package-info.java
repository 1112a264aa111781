/** Indicators and figures for programs. */
@NullMarked
package fr.preau.indicators.api;

import org.jspecify.annotations.NullMarked;
