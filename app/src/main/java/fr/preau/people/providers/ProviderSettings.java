package fr.preau.people.providers;

import fr.preau.values.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One provider of identities.
 *
 * @param issuer as it calls itself; what it is and knows is read under it (OpenID Connect Discovery 1.0)
 * @param clientId what this installation is called there
 * @param clientSecret null for a client that proves itself by PKCE alone
 * @param label what people call it, on the button
 * @param scopes what is asked for; {@code openid} among them
 * @param claims under which names it says who somebody is
 * @param emailIsVerified whether the operator knows that it verifies every address, although it does not say so of each
 * @param grants which rights what it says gives
 * @param grantsLast how long these last after each sign-in, unless it takes them back at the next
 * @param clockSkew by how much its clock may differ from ours
 */
record ProviderSettings(
        URI issuer,
        String clientId,
        @Nullable String clientSecret,
        String label,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue ClaimNames claims,
        @DefaultValue("false") boolean emailIsVerified,
        @DefaultValue List<GrantRule> grants,
        @DefaultValue("P30D") Duration grantsLast,
        @DefaultValue("PT1M") Duration clockSkew) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    ProviderSettings {
        if (!"https".equals(issuer.getScheme()) && !THIS_MACHINE.contains(String.valueOf(issuer.getHost()))) {
            throw new IllegalArgumentException("The issuer (%s) must be reached by https".formatted(issuer));
        }
        if (clientId.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("The provider %s needs a client-id and a label".formatted(issuer));
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("The scopes of %s (%s) must hold openid".formatted(issuer, scopes));
        }
        if (grantsLast.toDays() < 1 || clockSkew.isNegative()) {
            throw new IllegalArgumentException(
                    "The rights of %s last a day or more (%s), and its clock skew is not negative (%s)"
                            .formatted(issuer, grantsLast, clockSkew));
        }
        scopes = List.copyOf(scopes);
        grants = List.copyOf(grants);
    }

    /** Kept out of logs: it holds a secret. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=%s]".formatted(issuer);
    }

    /**
     * Names of claims; one within another is reached by a dot ({@code realm_access.roles}).
     *
     * @param name whose values together are the name of the person
     * @param email address
     * @param emailVerified whether the provider verified it
     * @param uai of the schools of the person; empty when it says none
     * @param role what {@link GrantRule}s look at; empty when it says none
     */
    record ClaimNames(
            @DefaultValue("name") List<String> name,
            @DefaultValue("email") String email,
            @DefaultValue("email_verified") String emailVerified,
            @DefaultValue("") String uai,
            @DefaultValue("") String role) {

        ClaimNames {
            name = List.copyOf(name);
        }
    }

    /**
     * Whoever the provider says this of has this role.
     *
     * @param value one of those of the claim of roles
     * @param role its word, such as {@code chef-etablissement}
     * @param place where, such as {@code departement-18}; null for each school of the claim of UAI
     */
    record GrantRule(String value, String role, @Nullable String place) {

        GrantRule {
            if (Role.findBySlug(role).isEmpty()) {
                throw new IllegalArgumentException("There is no role (%s)".formatted(role));
            }
        }
    }
}
