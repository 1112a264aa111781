/**
 * What the house tells of itself to everybody: where its figures come from, what is missing from them, and the files to take away.
 * Asks the imports for the catalogue of the shipped data and for what was loaded here.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "ui",
            "exports",
            "people",
            "imports",
            "imports :: shipped",
            "territory",
            "indicators"
        })
@NullMarked
package fr.preau.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
