package fr.preau.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the map (RFC 7946).
 *
 * @param id identifier of the thing
 * @param geometry its GeoJSON geometry, already written as JSON; null when nobody knows where it is
 */
@JsonPropertyOrder({"type", "id", "geometry", "properties"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Feature<P>(String id, @JsonRawValue @Nullable String geometry, P properties) {

    /**
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     */
    public static <P> Feature<P> point(String id, double longitude, double latitude, P properties) {
        // Six decimals are a tenth of a metre.
        String geometry =
                String.format(Locale.ROOT, "{\"type\":\"Point\",\"coordinates\":[%.6f,%.6f]}", longitude, latitude);
        return new Feature<>(id, geometry, properties);
    }

    public static <P> Feature<P> nowhere(String id, P properties) {
        return new Feature<>(id, null, properties);
    }

    @JsonProperty
    public String type() {
        return "Feature";
    }
}
