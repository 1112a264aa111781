package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    private final Latencies oneToHundred =
            Latencies.of(LongStream.rangeClosed(1, 100).map(n -> 101 - n).toArray());

    @Test
    void aPercentileIsTheShortestDurationThatHoldsThatShare() {
        assertThat(oneToHundred.percentile(0.95)).isEqualTo(Duration.ofNanos(95));
        assertThat(oneToHundred.percentile(0.951)).isEqualTo(Duration.ofNanos(96));
        assertThat(oneToHundred.percentile(1)).isEqualTo(Duration.ofNanos(100));
    }

    @Test
    void theMedianOfThreeIsTheSecond() {
        assertThat(Latencies.of(30, 10, 20).median()).isEqualTo(Duration.ofNanos(20));
    }

    @Test
    void oneRequestHasOneDuration() {
        assertThat(Latencies.of(7).percentile(0.01)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void noRequestTakesNoTime() {
        assertThat(Latencies.of().percentile(0.95)).isZero();
    }
}
