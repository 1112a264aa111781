package fr.preau.bench.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private final double[] ranks =
            IntStream.rangeClosed(1, 2_000).asDoubleStream().toArray();

    @Test
    void ranksThatAreAllTheSameAreSaidSo() {
        assertThat(Likeness.ofRanks(ranks, ranks.clone())).isEqualTo(new Likeness(true, "all ranks the same"));
    }

    @Test
    void oneRankOfAThousandMayDiffer() {
        assertThat(Likeness.ofRanks(ranks, swapped(2))).isEqualTo(new Likeness(true, "2 of 2,000 ranks differ"));
        assertThat(Likeness.ofRanks(ranks, swapped(3)).same()).isFalse();
    }

    @Test
    void noLinkMayDiffer() {
        assertThat(Likeness.ofLinks(ranks, swapped(1)).same()).isFalse();
        assertThat(Likeness.ofLinks(ranks, new double[7])).isEqualTo(new Likeness(false, "7 links, not 2,000"));
    }

    private double[] swapped(int count) {
        double[] others = ranks.clone();
        IntStream.range(0, count).forEach(unit -> others[unit] = 0);
        return others;
    }
}
