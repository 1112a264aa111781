package fr.preau.roadmap.programme;

import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.RoadmapCode;
import java.util.Optional;

/**
 * What an action should change.
 *
 * @param indicator of the catalogue, or described by users
 * @param field of a roadmap that aims at a value of it; empty where none does
 */
public record AimedResult(IndicatorCode indicator, Optional<Field> field) {

    /** A field of a roadmap, by its number. */
    public record Field(RoadmapCode roadmap, String number) {}
}
