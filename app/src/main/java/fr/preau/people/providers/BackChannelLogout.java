package fr.preau.people.providers;

import fr.preau.people.accounts.Accounts;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions here that a provider has ended there (OpenID Connect Back-Channel Logout 1.0). */
@Component
public class BackChannelLogout {

    private final Accounts accounts;
    private final SeenLogouts seen;

    BackChannelLogout(Accounts accounts, SeenLogouts seen) {
        this.accounts = accounts;
        this.seen = seen;
    }

    /**
     * Reads the token of the provider, and ends what it names: one session, or all those of somebody.
     *
     * @throws SignInRefused if the provider did not write it, or not for this, or if it was taken before
     * @throws ProviderUnavailable if its keys cannot be had
     */
    @Transactional
    public void end(Provider provider, String logoutToken) {
        Jwt token = read(provider, logoutToken);
        if (!seen.isNew(provider.issuer(), String.valueOf(token.getId()))) {
            throw new SignInRefused("This logout token was taken before");
        }
        String sid = token.getClaimAsString("sid");
        String subject = token.getSubject();
        String sessions = sid != null
                ? ProviderSession.ofSession(provider.issuer(), sid)
                : ProviderSession.ofSubject(provider.issuer(), String.valueOf(subject));
        accounts.endSessionsOfProvider(sessions, provider.id());
    }

    private static Jwt read(Provider provider, String logoutToken) {
        try {
            return provider.tokens().logout().decode(logoutToken);
        } catch (BadJwtException forged) {
            throw new SignInRefused("This is no logout token of the provider", forged);
        } catch (JwtException away) {
            throw new ProviderUnavailable(provider.id(), away);
        }
    }
}
