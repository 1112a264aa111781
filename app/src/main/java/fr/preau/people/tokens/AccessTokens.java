package fr.preau.people.tokens;

import fr.preau.people.OneTimeToken;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of people. Only hashes are kept; what concerns one is asked for its person. */
@Component
public class AccessTokens {

    /** How each begins, so that one that was published by mistake is recognised. */
    public static final String PREFIX = "preau_";

    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcClient sql;
    private final Clock clock;
    private final Audit audit;

    AccessTokens(JdbcClient sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /** Those of a person that are not over, the youngest first. */
    public List<AccessToken> list(UUID person) {
        return sql.sql("select * from people.token where person_id = :person and expires_at > :now order by id desc")
                .param("person", person)
                .param("now", now())
                .query((row, _) -> token(row))
                .list();
    }

    /**
     * A new token, whose secret is known at this moment only.
     *
     * @param lasts at most a year
     * @return empty when the person has enough of them
     */
    @Transactional
    public Optional<String> issue(UUID person, String label, Set<TokenScope> scopes, Duration lasts) {
        if (lasts.compareTo(LONGEST) > 0 || !lasts.isPositive() || scopes.isEmpty()) {
            throw new IllegalArgumentException("A token (%s) lasts a year at most, for something".formatted(lasts));
        }
        if (list(person).size() >= AccessToken.MOST) {
            return Optional.empty();
        }
        String secret = PREFIX + OneTimeToken.random().text();
        sql.sql("""
                        insert into people.token (token_hash, person_id, label, scopes, created_at, expires_at)
                        values (:hash, :person, :label, :scopes, :now, :expiry)""")
                .param("hash", new OneTimeToken(secret).hash())
                .param("person", person)
                .param("label", label)
                .param("scopes", scopes.stream().map(TokenScope::slug).sorted().toArray(String[]::new))
                .param("now", now())
                .param("expiry", now().plus(lasts))
                .update();
        audit.write(AuditKind.TOKEN_ISSUED, Actor.person(person), person, Details.of(Detail.LABEL, label));
        return Optional.of(secret);
    }

    /** @return false when this person has no such token */
    @Transactional
    public boolean revoke(UUID person, UUID token) {
        Optional<String> revoked = sql.sql(
                        "delete from people.token where id = :id and person_id = :person returning label")
                .param("id", token)
                .param("person", person)
                .query((row, _) -> row.getString("label"))
                .optional();
        revoked.ifPresent(label ->
                audit.write(AuditKind.TOKEN_REVOKED, Actor.person(person), person, Details.of(Detail.LABEL, label)));
        return revoked.isPresent();
    }

    /** The token that a program shows, when it opens something: known, not over, of an account that is open. */
    public Optional<AccessToken> find(String secret) {
        return sql.sql("""
                        select t.* from people.token t join people.person p on p.id = t.person_id
                        where t.token_hash = :hash and t.expires_at > :now and p.state = 'active'""")
                .param("hash", new OneTimeToken(secret).hash())
                .param("now", now())
                .query((row, _) -> token(row))
                .optional();
    }

    /** Its use is noted by the day, once. */
    public void noteUse(AccessToken token) {
        LocalDate today = LocalDate.now(clock);
        if (!token.lastUsed().equals(Optional.of(today))) {
            sql.sql("update people.token set last_used_on = :today where id = :id")
                    .param("today", today)
                    .param("id", token.id())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("label"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .flatMap(slug -> TokenScope.findBySlug(slug).stream())
                        .collect(Collectors.toSet()),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
