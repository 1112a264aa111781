@NullMarked
package fr.preau.roadmap.programme;

import org.jspecify.annotations.NullMarked;
