/** Files read and checked whole, reported line by line, loaded in one transaction or not at all. Knows no subject. */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "api", "exports"})
@NullMarked
package fr.preau.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
