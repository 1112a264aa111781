package fr.preau.indicators.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void edgesAreRoundNumbers() {
        Bins bins = Bins.of(values("61.2", "88.0", "139.9"));

        assertThat(bins).isEqualTo(new Bins(new BigDecimal("60"), BigDecimal.TEN, 8));
        assertThat(bins.labels()).startsWith("de 60 à 70").endsWith("de 130 à 140");
    }

    @Test
    void aValueOnAnEdgeIsInTheUpperOne() {
        Bins bins = Bins.of(values("0", "10", "100"));

        assertThat(bins.rank(BigDecimal.TEN)).isEqualTo(1);
        assertThat(bins.rank(new BigDecimal("9.99"))).isZero();
        assertThat(bins.number()).isEqualTo(11);
    }

    @Test
    void oneValueMakesOneInterval() {
        assertThat(Bins.of(values("42.5", "42.5")).number()).isEqualTo(1);
    }

    @RepeatedTest(50)
    void everyValueLiesInOneOfAboutTen() {
        var random = new Random();
        List<BigDecimal> values = Stream.generate(() -> BigDecimal.valueOf(random.nextLong(-99_999, 99_999), 2))
                .limit(30)
                .toList();

        Bins bins = Bins.of(values);

        assertThat(bins.number()).isBetween(1, 12);
        int[] counts = new int[bins.number()];
        values.forEach(value -> counts[bins.rank(value)]++);
        assertThat(bins.count(values)).isEqualTo(counts);
        assertThat(values).allSatisfy(value -> {
            int rank = bins.rank(value);
            BigDecimal from = bins.low().add(bins.step().multiply(BigDecimal.valueOf(rank)));
            assertThat(rank).isBetween(0, bins.number() - 1);
            assertThat(value).isBetween(from, from.add(bins.step()));
        });
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
