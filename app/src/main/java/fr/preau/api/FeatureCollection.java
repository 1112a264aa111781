package fr.preau.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection on the map (RFC 7946); {@code total} and {@code next} are those of {@link CursorPage}.
 *
 * @param <P> properties of each feature
 */
@JsonPropertyOrder({"type", "total", "next", "features"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FeatureCollection<P>(
        List<Feature<P>> features, long total, @Nullable String next) {

    public FeatureCollection {
        features = List.copyOf(features);
    }

    /** The same page, each item drawn as a feature. */
    public static <T, P> FeatureCollection<P> of(CursorPage<T> page, Function<T, Feature<P>> drawing) {
        return new FeatureCollection<>(page.items().stream().map(drawing).toList(), page.total(), page.next());
    }

    @JsonProperty
    public String type() {
        return "FeatureCollection";
    }
}
