/** What the forms of this module read alike: places, days, shares, words without accents. */
@NullMarked
package fr.preau.governance.typed;

import org.jspecify.annotations.NullMarked;
