package fr.preau.people.providers;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Reads what a provider signed, by the keys that it publishes; one that it has just taken into use is fetched. */
final class TokenDecoders {

    /** Those of public keys: a token that is signed by our own secret, or not at all, proves nothing. */
    private static final List<SignatureAlgorithm> ALGORITHMS = List.of(SignatureAlgorithm.values());

    private final ClientRegistration registration;
    private final JwtDecoder identity;
    private final JwtDecoder information;
    private final JwtDecoder logout;

    TokenDecoders(ClientRegistration registration, ProviderSettings settings, Clock clock) {
        this.registration = registration;
        var times = new JwtTimestampValidator(settings.clockSkew());
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        claims.setClockSkew(settings.clockSkew());
        this.identity = decoder(new DelegatingOAuth2TokenValidator<>(times, claims));
        this.information = decoder(new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(settings.issuer().toString())));
        this.logout = decoder(new DelegatingOAuth2TokenValidator<>(
                times,
                new LogoutTokenValidator(
                        settings.issuer().toString(), settings.clientId(), settings.clockSkew(), clock)));
    }

    /** Who signed in (OpenID Connect Core 1.0, 3.1.3.7). */
    JwtDecoder identity() {
        return identity;
    }

    /** What is known of them, where it is told signed (OpenID Connect Core 1.0, 5.3.2). */
    JwtDecoder information() {
        return information;
    }

    /** Who was signed out (OpenID Connect Back-Channel Logout 1.0, 2.6). */
    JwtDecoder logout() {
        return logout;
    }

    private JwtDecoder decoder(OAuth2TokenValidator<Jwt> rules) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(Providers.patient()))
                .jwsAlgorithms(accepted -> accepted.addAll(ALGORITHMS))
                .validateType(false)
                .build();
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
