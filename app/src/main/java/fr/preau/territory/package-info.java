/**
 * Schools and places, their dated memberships, and the maps that show them. Figures are not here: higher modules bring them by
 * invitation ({@link fr.preau.territory.PlacePanel}).
 *
 * <p>What others may use: {@link fr.preau.territory.Places} to ask, {@link fr.preau.territory.PlacesChanged} to hear, and in SQL the
 * views {@code territory.published_place}, {@code published_school}, {@code published_placement} and
 * {@code published_outside_member}. {@code loading} reads the files that tell of places; {@code web} holds the pages, their queries
 * and the API.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "api", "imports", "exports"})
@NullMarked
package fr.preau.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
