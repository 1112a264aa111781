/** The page frame, the components that screens are made of and their two skins, French texts and formats, error pages. Knows no subject. */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package fr.preau.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
