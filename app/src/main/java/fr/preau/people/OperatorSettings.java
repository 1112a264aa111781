package fr.preau.people;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the operator enters.
 *
 * @param link whether a one-time link is printed at start
 * @param linkValidity how long that link can be followed
 * @param session how long a session lasts without a request
 * @param address public address of this installation, put before the link; by default this machine's own
 */
@ConfigurationProperties("preau.operator")
record OperatorSettings(
        @DefaultValue("true") boolean link,
        @DefaultValue(OperatorSettings.LINK_VALIDITY) Duration linkValidity,
        @DefaultValue(OperatorSettings.SESSION) Duration session,
        @Nullable URI address) {

    private static final String LINK_VALIDITY = "PT1H";
    private static final String SESSION = "PT12H";

    OperatorSettings {
        if (!linkValidity.isPositive() || !session.isPositive()) {
            throw new IllegalArgumentException(
                    "The validity of the operator's link (%s) and session (%s) must be positive."
                            .formatted(linkValidity, session));
        }
    }

    /** Those of an installation that sets nothing. */
    static OperatorSettings usual() {
        return new OperatorSettings(true, Duration.parse(LINK_VALIDITY), Duration.parse(SESSION), null);
    }

    Optional<URI> publicAddress() {
        return Optional.ofNullable(address);
    }
}
