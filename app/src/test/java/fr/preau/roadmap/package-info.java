@NullMarked
package fr.preau.roadmap;

import org.jspecify.annotations.NullMarked;
