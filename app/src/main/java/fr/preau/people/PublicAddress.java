package fr.preau.people;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where this installation is found from outside, when it was told. */
@Component
public class PublicAddress {

    private final OperatorSettings settings;

    PublicAddress(OperatorSettings settings) {
        this.settings = settings;
    }

    /** Empty for an installation that was not told. */
    public Optional<URI> find() {
        return settings.publicAddress();
    }

    /** @param here where the one who asks has found it, for an installation that was not told */
    public URI orElse(URI here) {
        return settings.publicAddress().orElse(here);
    }
}
