package fr.preau.roadmap.programme;

import fr.preau.values.PlaceId;
import java.time.LocalDate;

/**
 * A convention in a list.
 *
 * @param partners how many sign it
 * @param lines how many its budget has
 */
public record ConventionSummary(
        ConventionCode code,
        String title,
        PlaceId place,
        LocalDate firstDay,
        LocalDate lastDay,
        ConventionState state,
        boolean published,
        int partners,
        int lines) {}
