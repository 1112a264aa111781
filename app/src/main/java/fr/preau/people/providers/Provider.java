package fr.preau.people.providers;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A provider of identities. Where its doors are is asked of it when somebody first needs it: the house opens without. */
public final class Provider {

    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final String id;
    private final ProviderSettings settings;
    private final Supplier<RestClient> http;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;

    Provider(String id, ProviderSettings settings, Supplier<RestClient> http, Clock clock) {
        this.id = id;
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    /** What it is called in addresses. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String label() {
        return settings.label();
    }

    ProviderSettings settings() {
        return settings;
    }

    String issuer() {
        return settings.issuer().toString();
    }

    /**
     * Its doors, and what we are there.
     *
     * @throws ProviderUnavailable if it does not tell
     */
    ClientRegistration registration() {
        return known().registration();
    }

    TokenDecoders tokens() {
        return known().tokens();
    }

    /** Where one signs out of it; empty when it has no such door. */
    Optional<String> findSignOut() {
        return registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
                        instanceof String address
                ? Optional.of(address)
                : Optional.empty();
    }

    /** One asks, the others wait for the answer. */
    private Known known() {
        Known before = known;
        if (before != null && !before.isOld(clock.instant())) {
            return before;
        }
        asking.lock();
        try {
            Known meanwhile = known;
            if (meanwhile != null && !meanwhile.isOld(clock.instant())) {
                return meanwhile;
            }
            ClientRegistration registration = ask();
            Known now = new Known(clock.instant(), registration, new TokenDecoders(registration, settings, clock));
            known = now;
            return now;
        } finally {
            asking.unlock();
        }
    }

    private ClientRegistration ask() {
        try {
            Map<String, Object> said = http.get()
                    .get()
                    .uri(issuer().replaceAll("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            if (said == null || !issuer().equals(said.get("issuer"))) {
                throw new IOException("The document found there is that of another issuer");
            }
            return registration(said);
        } catch (RestClientException | IOException | IllegalArgumentException absent) {
            throw new ProviderUnavailable(id, absent);
        }
    }

    private ClientRegistration registration(Map<String, Object> said) {
        ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(id)
                .issuerUri(issuer())
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .clientName(settings.label())
                .redirectUri("{baseUrl}")
                .userNameAttributeName("sub");
        return settings.clientSecret() == null
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(settings.clientSecret()).build();
    }

    private record Known(Instant since, ClientRegistration registration, TokenDecoders tokens) {

        boolean isOld(Instant now) {
            return now.isAfter(since.plus(KNOWN_FOR));
        }
    }
}
