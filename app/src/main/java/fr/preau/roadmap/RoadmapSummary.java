package fr.preau.roadmap;

import fr.preau.values.PlaceId;
import java.time.LocalDate;

/**
 * A roadmap in a list.
 *
 * @param fields how many operational fields it has
 * @param objectives how many values it aims at
 */
public record RoadmapSummary(
        RoadmapCode code,
        String title,
        PlaceId place,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean published,
        int fields,
        int objectives) {}
