/** The catalogue's files: read, checked as a whole at start, and written out as the reference. */
@NullMarked
package fr.preau.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
