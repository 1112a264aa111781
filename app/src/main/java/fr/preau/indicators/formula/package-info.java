/**
 * The language in which an indicator is derived from others: {@code eleves-nsi[sexe=filles] / eleves-nsi}. It has the four
 * operations, parentheses, numbers and indicators, and can only say a sum or a ratio of sums, so that whatever it says
 * rolls up. Not here: functions, conditions, anything that would need the value of one place to compute another.
 */
@NullMarked
package fr.preau.indicators.formula;

import org.jspecify.annotations.NullMarked;
