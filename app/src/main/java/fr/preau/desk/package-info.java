/**
 * The desk of each person: «Ma semaine», what they are told and how, the pages that they keep at hand and the places that they follow.
 *
 * <p>Nobody depends on it. It hears what other modules publish ({@link fr.preau.people.RightGiven}, {@link
 * fr.preau.diagnosis.DecisionFrozen}…) and asks them by their base packages.
 */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "ui",
            "people",
            "imports",
            "territory",
            "indicators",
            "diagnosis",
            "governance",
            "roadmap"
        })
@NullMarked
package fr.preau.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
