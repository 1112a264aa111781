package fr.preau.people.providers;

import fr.preau.people.accounts.PersonSessions;
import fr.preau.people.providers.OpenIdConnect.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What a session keeps of the provider that it was opened through. It goes with the session. */
public final class ProviderSession {

    private static final String ASKED = PersonSessions.OF_PROVIDER + "asked";
    private static final String LINKING = PersonSessions.OF_PROVIDER + "linking";
    private static final String PROVIDER = PersonSessions.OF_PROVIDER + "id";
    private static final String ID_TOKEN = PersonSessions.OF_PROVIDER + "id-token";

    private ProviderSession() {}

    /** Keeps what this browser is sent to ask. */
    public static void keep(HttpSession session, OAuth2AuthorizationRequest asked) {
        session.removeAttribute(LINKING);
        session.setAttribute(ASKED, asked);
    }

    /** The same, to link the answer to the account of this person instead of signing in. */
    public static void keepToLink(HttpSession session, OAuth2AuthorizationRequest asked, UUID person) {
        session.setAttribute(LINKING, person.toString());
        session.setAttribute(ASKED, asked);
    }

    /** The person to whose account the answer is to be linked, once; empty when it is to sign somebody in. */
    public static Optional<UUID> takeLinking(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(LINKING) instanceof String person)) {
            return Optional.empty();
        }
        session.removeAttribute(LINKING);
        return Optional.of(UUID.fromString(person));
    }

    /** What this browser was sent to ask, once: an answer that comes back again finds nothing. */
    public static @Nullable OAuth2AuthorizationRequest take(@Nullable HttpSession session) {
        if (session == null) {
            return null;
        }
        Object asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        return asked instanceof OAuth2AuthorizationRequest request ? request : null;
    }

    /** The session is one of this provider's. */
    public static void mark(HttpSession session, SignedIn signedIn) {
        String issuer = signedIn.identity().issuer();
        session.setAttribute(PROVIDER, signedIn.provider().id());
        session.setAttribute(ID_TOKEN, signedIn.idToken());
        session.setAttribute(ofSubject(issuer, signedIn.identity().subject()), true);
        signedIn.session().ifPresent(sid -> session.setAttribute(ofSession(issuer, sid), true));
    }

    /** Who opened the session, and the token to sign out there with; empty for a session that no provider opened. */
    public static Optional<Opened> find(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(PROVIDER) instanceof String provider
                        && session.getAttribute(ID_TOKEN) instanceof String idToken
                ? Optional.of(new Opened(provider, idToken))
                : Optional.empty();
    }

    /** Name of the value of sessions that stand on one session at the provider. */
    static String ofSession(String issuer, String sid) {
        return PersonSessions.OF_PROVIDER + "session." + hash(issuer, sid);
    }

    /** Name of the value of sessions of somebody at the provider. */
    static String ofSubject(String issuer, String subject) {
        return PersonSessions.OF_PROVIDER + "subject." + hash(issuer, subject);
    }

    private static String hash(String issuer, String what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Through which provider a session was opened. */
    public record Opened(String provider, String idToken) {

        /** Kept out of logs. */
        @Override
        public String toString() {
            return "Opened[provider=%s]".formatted(provider);
        }
    }
}
