/** «Points d'étape»: what a roadmap had come to on a day, commented, frozen, set beside another. */
@NullMarked
package fr.preau.roadmap.reviews;

import org.jspecify.annotations.NullMarked;
