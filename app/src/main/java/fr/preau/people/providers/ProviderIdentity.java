package fr.preau.people.providers;

import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.rights.RoleInPlace;
import java.util.Optional;
import java.util.Set;

/**
 * Who a provider says that somebody is.
 *
 * @param issuer the provider
 * @param subject what it calls them, for ever and for nobody else (OpenID Connect Core 1.0, 5.7)
 * @param name empty when it says none that can be shown
 * @param verifiedEmail empty when it says none, or does not vouch for it
 * @param grants what they are, where
 */
record ProviderIdentity(
        String issuer,
        String subject,
        Optional<PersonName> name,
        Optional<Email> verifiedEmail,
        Set<RoleInPlace> grants) {

    ProviderIdentity {
        grants = Set.copyOf(grants);
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "ProviderIdentity[issuer=%s]".formatted(issuer);
    }
}
