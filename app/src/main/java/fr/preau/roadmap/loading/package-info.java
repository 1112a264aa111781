/** The file of a roadmap: read, checked and written. */
@NullMarked
package fr.preau.roadmap.loading;

import org.jspecify.annotations.NullMarked;
