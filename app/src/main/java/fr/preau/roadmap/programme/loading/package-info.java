/** The file of a convention: read, checked and written. */
@NullMarked
package fr.preau.roadmap.programme.loading;

import org.jspecify.annotations.NullMarked;
