/** What indicators bring to the pages of places: key figures, comparisons, the table of all series, the colours of maps. */
@NullMarked
package fr.preau.indicators.panels;

import org.jspecify.annotations.NullMarked;
