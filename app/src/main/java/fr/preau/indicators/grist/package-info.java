/** Tables of Grist documents, read again and again as observations, by a mapping that is kept. */
@NullMarked
package fr.preau.indicators.grist;

import org.jspecify.annotations.NullMarked;
