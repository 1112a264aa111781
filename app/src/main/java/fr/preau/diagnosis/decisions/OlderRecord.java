package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.SmallNumbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads records of the first format as this one: nobody was counted beside the values, small numbers were kept as they are, values were the
 * latest, and lists were not selections. The text of a decision, and so its fingerprint, stays what it was.
 */
final class OlderRecord {

    private static final String FIRST = "preau-decision-1";

    private OlderRecord() {}

    static void bringUpToDate(JsonNode content) {
        if (content instanceof ObjectNode decision
                && FIRST.equals(decision.path("format").asString(""))) {
            decision.put("format", DecisionRecord.FORMAT).putNull("selection");
            ((ObjectNode) decision.path("rules").path("method")).put("smallNumbers", SmallNumbers.KEEP.slug());
            decision.path("rules").path("criteria").forEach(criterion -> ((ObjectNode) criterion).put("pinned", false));
            decision.path("units").forEach(unit -> observed((ArrayNode) unit.path("values")));
        }
    }

    private static void observed(ArrayNode values) {
        for (int criterion = 0; criterion < values.size(); criterion++) {
            JsonNode value = values.get(criterion);
            if (!value.isNull()) {
                values.set(criterion, values.objectNode().set("value", value).putNull("people"));
            }
        }
    }
}
