@NullMarked
package fr.preau.roadmap.reviews;

import org.jspecify.annotations.NullMarked;
