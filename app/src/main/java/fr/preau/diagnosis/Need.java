package fr.preau.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.preau.indicators.Indicator;
import fr.preau.methods.composite.Direction;
import java.util.Arrays;
import java.util.Optional;

/** Which values of an indicator tell of a need. */
public enum Need {
    HIGH("haut", Direction.POSITIVE),
    LOW("bas", Direction.NEGATIVE);

    private final String slug;
    private final Direction direction;

    Need(String slug, Direction direction) {
        this.slug = slug;
        this.direction = direction;
    }

    public static Optional<Need> findBySlug(String slug) {
        return Arrays.stream(values()).filter(need -> need.slug.equals(slug)).findFirst();
    }

    /** What one expects where nobody has said: a need where values are not good; a low one where the indicator does not judge. */
    public static Need usualOf(Indicator indicator) {
        return switch (indicator.better()) {
            case LOWER -> HIGH;
            case HIGHER, NEITHER -> LOW;
        };
    }

    @JsonValue
    public String slug() {
        return slug;
    }

    /** In an index that grows with the need. */
    public Direction direction() {
        return direction;
    }
}
