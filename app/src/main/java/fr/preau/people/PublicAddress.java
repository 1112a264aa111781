package fr.preau.people;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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

    /** As it was told, or else where the current request found it; without a slash at its end. */
    public URI base() {
        URI here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return URI.create(orElse(here).toString().replaceFirst("/$", ""));
    }
}
