package fr.preau.people.providers;

import fr.preau.people.accounts.Accounts;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Ends sessions here that a provider has ended there (OpenID Connect Back-Channel Logout 1.0). */
@Component
public class BackChannelLogout {

    private final Accounts accounts;

    BackChannelLogout(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Reads the token of the provider, and ends what it names: one session, or all those of somebody.
     *
     * @throws SignInRefused if the provider did not write it, or not for this
     * @throws ProviderUnavailable if its keys cannot be had
     */
    public void end(Provider provider, String logoutToken) {
        Jwt token = read(provider, logoutToken);
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
