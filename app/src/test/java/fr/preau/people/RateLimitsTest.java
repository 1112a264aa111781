package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RateLimitsTest {

    private static final ClientAddress SCHOOL = ClientAddress.of("192.0.2.1");

    private final SettableClock clock = new SettableClock();
    private final RateLimits limits = new RateLimits(settings(true, Map.of(Pace.SEARCH, 6)), clock);

    @Test
    void letsThroughWhatTheMinuteAllowsAndThenSaysHowLongToWait() {
        for (int request = 1; request <= 6; request++) {
            assertThat(limits.waitFor(SCHOOL, Pace.SEARCH)).isEmpty();
        }
        assertThat(limits.waitFor(SCHOOL, Pace.SEARCH)).contains(Duration.ofSeconds(10));
    }

    @Test
    void whoHasWaitedMayGoOn() {
        for (int request = 1; request <= 7; request++) {
            limits.waitFor(SCHOOL, Pace.SEARCH);
        }
        clock.advance(Duration.ofSeconds(10));
        assertThat(limits.waitFor(SCHOOL, Pace.SEARCH)).isEmpty();
        assertThat(limits.waitFor(SCHOOL, Pace.SEARCH)).isPresent();
    }

    @Test
    void aPaceThatIsNotSetKeepsItsOwnNumber() {
        for (int request = 1; request <= Pace.SIGN_IN.requestsPerMinute(); request++) {
            assertThat(limits.waitFor(SCHOOL, Pace.SIGN_IN)).isEmpty();
        }
        assertThat(limits.waitFor(SCHOOL, Pace.SIGN_IN)).isPresent();
    }

    @Test
    void canBeTurnedOff() {
        RateLimits off = new RateLimits(settings(false, Map.of(Pace.SEARCH, 1)), clock);
        off.waitFor(SCHOOL, Pace.SEARCH);
        assertThat(off.waitFor(SCHOOL, Pace.SEARCH)).isEmpty();
    }

    @Test
    void refusesALimitThatWouldCloseTheDoor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(true, Map.of(Pace.PAGES, 0)))
                .withMessageContaining("PAGES (0 requests a minute)");
    }

    @Test
    void countsASubscriberOfManyIpv6AddressesAsOne() {
        assertThat(ClientAddress.of("2001:db8:1:2:aaaa::1")).isEqualTo(ClientAddress.of("2001:db8:1:2:bbbb::9"));
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
        assertThat(ClientAddress.of("192.0.2.1")).isNotEqualTo(ClientAddress.of("192.0.2.2"));
    }

    private static LimitSettings settings(boolean enabled, Map<Pace, Integer> perMinute) {
        return new LimitSettings(enabled, perMinute, DataSize.ofMegabytes(1), DataSize.ofMegabytes(256));
    }
}
