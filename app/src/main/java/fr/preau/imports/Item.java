package fr.preau.imports;

import tools.jackson.databind.JsonNode;

/**
 * One object of a JSON array, or one GeoJSON feature.
 *
 * @param row its keys, or the feature's properties, read by columns
 * @param json the whole object, for what is nested: members, geometry
 */
public record Item(Row row, JsonNode json) {

    /** The geometry of a feature; a missing node when there is none. */
    public JsonNode geometry() {
        return json.path("geometry");
    }
}
