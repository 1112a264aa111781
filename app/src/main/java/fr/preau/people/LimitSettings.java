package fr.preau.people;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one visitor may ask of the house.
 *
 * @param enabled whether the number of requests is limited at all
 * @param perMinute requests a minute and by client address, at each pace; those not given keep the number of {@link Pace}
 * @param body largest body of a request, except for files to be imported
 * @param upload largest body of a request that brings files to be imported
 */
@ConfigurationProperties("preau.limits")
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Map<Pace, Integer> perMinute,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("256MB") DataSize upload) {

    LimitSettings {
        perMinute = Map.copyOf(perMinute);
        perMinute.forEach((pace, requests) -> {
            if (requests < 1) {
                throw new IllegalArgumentException(
                        "The limit of %s (%d requests a minute) must be at least 1.".formatted(pace, requests));
            }
        });
    }

    int requestsPerMinute(Pace pace) {
        return perMinute.getOrDefault(pace, pace.requestsPerMinute());
    }
}
