/** The honest-number engine: definitions, observations with their versions and sources, roll-ups, secrecy, publication checks. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "ui",
            "people",
            "files",
            "api",
            "exports",
            "imports",
            "imports :: sheets",
            "territory",
            "territory :: outlines"
        })
@NullMarked
package fr.preau.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
