package fr.preau.people.providers;

import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.providers.ProviderSettings.ClaimNames;
import fr.preau.people.providers.ProviderSettings.GrantRule;
import fr.preau.people.rights.RoleInPlace;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import fr.preau.values.Uai;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says of somebody. What cannot be read is as if it had not been said: it gives no right. */
final class ClaimReader {

    private final ProviderSettings settings;

    ClaimReader(ProviderSettings settings) {
        this.settings = settings;
    }

    /** @param subject what the provider calls them */
    ProviderIdentity read(String subject, Map<String, Object> claims) {
        return new ProviderIdentity(
                settings.issuer().toString(), subject, name(claims), verifiedEmail(claims), grants(claims));
    }

    private Optional<PersonName> name(Map<String, Object> claims) {
        String said = settings.claims().name().stream()
                .flatMap(claim -> texts(find(claims, claim)).stream().limit(1))
                .collect(Collectors.joining(" "));
        return PersonName.read(said);
    }

    private Optional<Email> verifiedEmail(Map<String, Object> claims) {
        ClaimNames names = settings.claims();
        boolean verified = settings.emailIsVerified()
                || texts(find(claims, names.emailVerified())).equals(List.of("true"));
        return verified
                ? texts(find(claims, names.email())).stream().findFirst().flatMap(Email::read)
                : Optional.empty();
    }

    private Set<RoleInPlace> grants(Map<String, Object> claims) {
        List<String> roles = texts(find(claims, settings.claims().role()));
        List<PlaceId> schools = texts(find(claims, settings.claims().uai())).stream()
                .flatMap(text -> Uai.find(text).map(PlaceId::ofSchool).stream())
                .toList();
        Set<RoleInPlace> grants = new LinkedHashSet<>();
        settings.grants().stream()
                .filter(rule -> roles.contains(rule.value()))
                .forEach(rule -> places(rule, schools)
                        .flatMap(place -> grant(rule, place).stream())
                        .forEach(grants::add));
        return grants;
    }

    private static Stream<PlaceId> places(GrantRule rule, List<PlaceId> schools) {
        return rule.place() == null ? schools.stream() : Stream.of(PlaceId.parse(rule.place()));
    }

    private static Optional<RoleInPlace> grant(GrantRule rule, PlaceId place) {
        return Role.findBySlug(rule.role())
                .filter(role -> role.fits(place.kind()))
                .map(role -> new RoleInPlace(role, place));
    }

    /** The name as it stands comes first: some providers put dots or whole addresses into names. */
    private static @Nullable Object find(Map<?, ?> claims, String name) {
        Object said = claims.get(name);
        int dot = name.indexOf('.');
        if (said != null || dot < 0) {
            return said;
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, name.substring(dot + 1))
                : null;
    }

    private static List<String> texts(@Nullable Object said) {
        return switch (said) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(said.toString());
        };
    }
}
