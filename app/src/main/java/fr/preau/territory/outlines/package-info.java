/** The outlines of places as drawings. */
@NullMarked
package fr.preau.territory.outlines;

import org.jspecify.annotations.NullMarked;
