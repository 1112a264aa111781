package fr.preau.imports.runs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of the history to show.
 *
 * @param kind code of the only kind wanted; {@code null} for all
 * @param state code of the only state wanted; {@code null} for all
 */
public record RunFilter(@Nullable String kind, @Nullable String state) {

    static final String WHERE = "(:kind::text is null or kind = :kind) and (:state::text is null or state = :state)";

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kind", kind);
        parameters.put("state", state);
        return parameters;
    }
}
