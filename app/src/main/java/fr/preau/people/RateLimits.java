package fr.preau.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.people.tokens.AccessToken;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts the requests of each client address, and of each token, at each pace; kept in memory, so each copy of the application counts its own. */
@Component
class RateLimits {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            // By then an untouched bucket is full again, just like a new one.
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();

    RateLimits(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockTime(clock);
    }

    /** Counts one request; when it is one too many, answers how long to wait before the next, rounded up to the second. */
    Optional<Duration> waitFor(ClientAddress client, Pace pace) {
        return waitFor(client.text(), pace);
    }

    /** As {@link #waitFor(ClientAddress, Pace)}, whatever address the token is shown from. */
    Optional<Duration> waitFor(AccessToken token, Pace pace) {
        return waitFor(token.id().toString(), pace);
    }

    private Optional<Duration> waitFor(String client, Pace pace) {
        if (!settings.enabled()) {
            return Optional.empty();
        }
        Bucket bucket = buckets.get(new Key(client, pace), _ -> newBucket(pace));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket(Pace pace) {
        int requests = settings.requestsPerMinute(pace);
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .build();
    }

    private static Duration wholeSeconds(long nanoseconds) {
        return Duration.ofSeconds(Math.ceilDiv(nanoseconds, TimeUnit.SECONDS.toNanos(1)));
    }

    /** @param client an address, or the number of a token */
    private record Key(String client, Pace pace) {}

    /** The injected clock, as Bucket4j reads it. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
