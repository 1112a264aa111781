package fr.preau.people.providers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Logout tokens that were taken, so that none is taken twice, by whichever copy of the program (OpenID Connect Back-Channel Logout 1.0,
 * 2.6). Only a hash is kept, and not longer than such a token is fresh.
 */
@Component
class SeenLogouts {

    /** Longer than {@link LogoutTokenValidator} takes one for fresh, whatever the clocks. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Clock clock;

    SeenLogouts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Remembers a token.
     *
     * @param id what the issuer calls it ({@code jti})
     * @return false when it was taken before
     */
    boolean isNew(String issuer, String id) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("delete from people.seen_logout where seen_at < :old")
                .param("old", now.minus(REMEMBERED))
                .update();
        return sql.sql(
                                "insert into people.seen_logout (token_hash, seen_at) values (:hash, :now) on conflict do nothing")
                        .param("hash", hash(issuer + "\n" + id))
                        .param("now", now)
                        .update()
                == 1;
    }

    private static byte[] hash(String what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
