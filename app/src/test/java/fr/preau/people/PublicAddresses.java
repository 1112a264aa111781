package fr.preau.people;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Public addresses of installations under test. */
public final class PublicAddresses {

    private PublicAddresses() {}

    public static PublicAddress of(@Nullable String address) {
        return new PublicAddress(new OperatorSettings(
                true, Duration.ofHours(1), Duration.ofHours(12), address == null ? null : URI.create(address)));
    }
}
