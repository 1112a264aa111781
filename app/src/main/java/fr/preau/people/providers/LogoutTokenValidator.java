package fr.preau.people.providers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What makes a logout token one (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). A token of identity is none, although the same
 * keys signed it.
 */
record LogoutTokenValidator(String issuer, String clientId, Duration skew, Clock clock)
        implements OAuth2TokenValidator<Jwt> {

    static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Set<String> TYPES = Set.of("logout+jwt", "jwt", "");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isOne(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "This is no logout token for us", null));
    }

    private boolean isOne(Jwt token) {
        String type = String.valueOf(token.getHeaders().getOrDefault("typ", "")).toLowerCase(Locale.ROOT);
        return TYPES.contains(type)
                && issuer.equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(clientId)
                && token.getId() != null
                && token.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !token.hasClaim("nonce")
                && (token.getSubject() != null || token.hasClaim("sid"))
                && isFresh(token.getIssuedAt());
    }

    private boolean isFresh(@Nullable Instant issued) {
        Instant now = clock.instant();
        return issued != null
                && !issued.isAfter(now.plus(skew))
                && !issued.isBefore(now.minus(skew).minus(FRESH));
    }
}
