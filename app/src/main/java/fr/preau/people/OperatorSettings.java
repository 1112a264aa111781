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
        @DefaultValue("1h") Duration linkValidity,
        @DefaultValue("12h") Duration session,
        @Nullable URI address) {

    OperatorSettings {
        if (!linkValidity.isPositive() || !session.isPositive()) {
            throw new IllegalArgumentException(
                    "The validity of the operator's link (%s) and session (%s) must be positive."
                            .formatted(linkValidity, session));
        }
    }

    Optional<URI> publicAddress() {
        return Optional.ofNullable(address);
    }
}
