/** Files that tell of places, and how they are brought into the tables with their history. */
@NullMarked
package fr.preau.territory.loading;

import org.jspecify.annotations.NullMarked;
