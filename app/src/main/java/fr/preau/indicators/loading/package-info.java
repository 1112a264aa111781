/**
 * Files of measures. What the columns of a known data set mean is declared in {@code datasets/*.yaml}, one file for each kind of
 * import; one engine reads them all. A file of any origin comes in by the kind {@code observations}, one measure a line.
 */
@NullMarked
package fr.preau.indicators.loading;

import org.jspecify.annotations.NullMarked;
