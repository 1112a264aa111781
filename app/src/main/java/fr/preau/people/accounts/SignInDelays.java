package fr.preau.people.accounts;

import fr.preau.people.ClientAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes whoever fails to sign in wait, longer each time: for the account that is tried, whether it exists or not, and for the address
 * they come from. Counted in the database, so that several copies of the application count together.
 */
@Component
class SignInDelays {

    /** Slips of the finger cost nothing. */
    private static final int FREE_FOR_ACCOUNT = 3;

    /** A whole school stands behind one address. */
    private static final int FREE_FOR_ADDRESS = 30;

    private static final Duration FIRST = Duration.ofSeconds(5);

    /** Also the longest that a stranger can keep somebody out by failing in their name; the e-mailed link lets them in meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration MEMORY = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;

    private final JdbcClient sql;
    private final Clock clock;

    SignInDelays(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How long to wait before the next try is looked at, rounded up to the second; empty when it is looked at now. */
    Optional<Duration> waitFor(String account, ClientAddress address) {
        Instant now = clock.instant();
        return sql.sql("select max(wait_until) from people.failed_sign_in where key_hash in (:account, :address)")
                .param("account", accountKey(account))
                .param("address", addressKey(address))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .map(left -> Duration.ofSeconds(Math.ceilDiv(left.toMillis(), 1000)));
    }

    /** Before the password is looked at, so that many tries at once count as many; {@link #forget} takes it back. */
    void countTry(String account) {
        count(accountKey(account), FREE_FOR_ACCOUNT);
    }

    void countFailure(ClientAddress address) {
        count(addressKey(address), FREE_FOR_ADDRESS);
    }

    /** The right password was given: the account has nothing to fear. The address may be somebody else's too, and keeps its count. */
    void forget(String account) {
        sql.sql("delete from people.failed_sign_in where key_hash = :key or last_at < :old")
                .param("key", accountKey(account))
                .param("old", timestamp(clock.instant().minus(MEMORY)))
                .update();
    }

    private void count(byte[] key, int free) {
        Instant now = clock.instant();
        int failures = sql.sql("""
                        insert into people.failed_sign_in as f (key_hash, failures, last_at, wait_until) values (:key, 1, :now, :now)
                        on conflict (key_hash) do update
                        set failures = case when f.last_at < :old then 1 else f.failures + 1 end, last_at = :now
                        returning failures""")
                .param("key", key)
                .param("now", timestamp(now))
                .param("old", timestamp(now.minus(MEMORY)))
                .query(Integer.class)
                .single();
        sql.sql("update people.failed_sign_in set wait_until = :until where key_hash = :key")
                .param("key", key)
                .param("until", timestamp(now.plus(delayAfter(failures, free))))
                .update();
    }

    /** 5, 10, 20… seconds after those that are free, up to a quarter of an hour. */
    static Duration delayAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    static byte[] accountKey(String account) {
        return hash("account:" + account);
    }

    private static byte[] addressKey(ClientAddress address) {
        return hash("address:" + address.text());
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
