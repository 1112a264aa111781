/**
 * The roadmap: ambitions, targets and operational fields, the indicators that each follows, what is aimed at in each place and
 * year, and where it stands.
 *
 * <p>A roadmap is a file that anyone may edit, import and export. Its readings are those of {@code indicators}: nothing here keeps a
 * value of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "ui",
            "people",
            "files",
            "exports",
            "imports",
            "territory",
            "diagnosis",
            "governance",
            "indicators",
            "indicators :: words",
            "indicators :: similar"
        })
@NullMarked
package fr.preau.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
