/** Schools and places, their dated memberships, and the maps that show them. Figures are not here: higher modules bring them by invitation. */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "imports"})
@NullMarked
package fr.preau.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
