package fr.preau.bench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetricsTests {

    private static final Metrics EARLIER = Metrics.parse("""
            # HELP http_server_requests_seconds Duration of HTTP server request handling
            # TYPE http_server_requests_seconds histogram
            http_server_requests_seconds_bucket{method="GET",outcome="SUCCESS",status="200",uri="/lieux/{id}",le="0.01"} 10
            http_server_requests_seconds_bucket{method="GET",outcome="SUCCESS",status="200",uri="/lieux/{id}",le="+Inf"} 10
            jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 3.0E7
            jvm_memory_used_bytes{area="heap",id="Eden Space"} 1.0E7
            jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 9.0E7
            """);

    private static final Metrics LATER = Metrics.parse("""
            http_server_requests_seconds_bucket{status="200",uri="/lieux/{id}",le="0.01"} 60
            http_server_requests_seconds_bucket{status="200",uri="/lieux/{id}",le="0.02"} 70
            http_server_requests_seconds_bucket{status="200",uri="/lieux/{id}",le="+Inf"} 70
            http_server_requests_seconds_bucket{status="200",uri="/recherche",le="0.01"} 0
            http_server_requests_seconds_bucket{status="200",uri="/recherche",le="0.02"} 38
            http_server_requests_seconds_bucket{status="200",uri="/recherche",le="+Inf"} 40
            http_server_requests_seconds_bucket{status="200",uri="/actuator/prometheus",le="+Inf"} 1000
            """);

    @Test
    void countsTheRequestsSinceTheEarlierMomentOfAllPagesButItsOwn() {
        assertThat(LATER.serverTimes().since(EARLIER.serverTimes()).total()).isEqualTo(100);
    }

    @Test
    void readsAQuantileOnAStraightLineInsideItsBucket() {
        ServerTimes times = LATER.serverTimes().since(EARLIER.serverTimes());

        assertThat(seconds(times.quantile(0.5))).isCloseTo(0.01, within(1e-9));
        assertThat(seconds(times.quantile(0.74))).isCloseTo(0.015, within(1e-9));
    }

    @Test
    void whatIsLongerThanAllBoundsIsToldAsTheLargest() {
        ServerTimes times = LATER.serverTimes().since(EARLIER.serverTimes());

        assertThat(times.quantile(1)).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void noRequestTakesNoTime() {
        assertThat(EARLIER.serverTimes().since(EARLIER.serverTimes()).quantile(0.95))
                .isZero();
    }

    @Test
    void theHeapIsTheSumOfItsParts() {
        assertThat(EARLIER.heapUsed()).isEqualTo(4e7);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
