/**
 * The diagnosis: which schools, networks or places need help first, by criteria that anyone can read, change and replay.
 *
 * <p>A {@link fr.preau.diagnosis.Design} holds all that a pilot chooses and stands whole in the address of a page; a
 * {@link fr.preau.diagnosis.Diagnosis} is what the figures say under that design. The statistics are in {@code methods}.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "ui",
            "people",
            "exports",
            "territory",
            "indicators",
            "indicators :: words",
            "indicators :: files"
        })
@NullMarked
package fr.preau.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
