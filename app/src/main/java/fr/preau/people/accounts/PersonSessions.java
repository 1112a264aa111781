package fr.preau.people.accounts;

import fr.preau.people.BrowserSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in. Sessions are shown by a handle: their identifier opens the house and is written nowhere. */
@Component
public class PersonSessions {

    /** How the names of all begin that a session keeps of the provider of identities through which it was opened. */
    public static final String OF_PROVIDER = "preau.provider.";

    private static final int HANDLE = 16;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient sql;

    PersonSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient sql) {
        this.sql = sql;
        this.sessions = sessions;
    }

    /**
     * The sessions of a person, the one used last first.
     *
     * @param current identifier of the session that asks; empty for none
     */
    public List<OpenSession> list(UUID person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, current))
                .sorted(Comparator.comparing(OpenSession::lastUse).reversed())
                .toList();
    }

    /** Ends one session of this person; somebody else's is not found among theirs. */
    public boolean end(UUID person, String handle) {
        List<String> ids = sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> handleOf(id).equals(handle))
                .toList();
        ids.forEach(sessions::deleteById);
        return !ids.isEmpty();
    }

    /**
     * Ends the sessions that hold a value.
     *
     * @return whose they were
     */
    List<UUID> endHolding(String value) {
        return endOthersHolding(value, "");
    }

    /**
     * The same, but for one.
     *
     * @param current identifier of the session that stays
     */
    public List<UUID> endOthersHolding(String value, String current) {
        List<Held> held = sql.sql("""
                        select s.session_id, s.principal_name from people.session s
                        join people.session_attributes a on a.session_primary_id = s.primary_id
                        where a.attribute_name = :value and s.principal_name is not null and s.session_id <> :current""")
                .param("value", value)
                .param("current", current)
                .query((row, _) ->
                        new Held(row.getString("session_id"), UUID.fromString(row.getString("principal_name"))))
                .list();
        held.forEach(session -> sessions.deleteById(session.id()));
        return held.stream().map(Held::person).distinct().toList();
    }

    private record Held(String id, UUID person) {}

    /** Signs the person out everywhere. */
    public void endAll(UUID person) {
        endOthers(person, "");
    }

    /** Signs the person out everywhere else. */
    public void endOthers(UUID person, String current) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(current))
                .forEach(sessions::deleteById);
    }

    private static OpenSession open(Session session, String current) {
        String device = session.getAttribute(BrowserSession.DEVICE);
        return new OpenSession(
                handleOf(session.getId()),
                device == null ? "" : device,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    static String handleOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HANDLE);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * A browser in which somebody is signed in.
     *
     * @param handle what it is called in a form
     * @param device kind of browser and system; empty when it was not told
     * @param current whether it is the one that asks
     */
    public record OpenSession(String handle, String device, Instant opened, Instant lastUse, boolean current) {}
}
