package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final long SEED = 20261121;

    @Test
    void sayWhatTheyStandOnAndWhatIsUnknown() {
        // The national dashboard's profiles: 53,491 visitors, of whom 32,688 of unknown profile.
        var profiles = new Shares(Map.of("teachers", 15_000L, "families", 5_803L), 53_491);

        assertThat(profiles.unknown()).isEqualTo(32_688);
        assertThat(profiles.base()).isEqualTo(20_803);
        assertThat(profiles.coverage()).isEqualByComparingTo("0.388907");
    }

    @Test
    void areRoundedSoThatTheySumToAHundred() {
        var thirds = new LinkedHashMap<String, Long>();
        thirds.put("a", 1L);
        thirds.put("b", 1L);
        thirds.put("c", 1L);

        assertThat(new Shares(thirds, 3).percentages(0))
                .containsExactly(
                        Map.entry("a", new BigDecimal("34")),
                        Map.entry("b", new BigDecimal("33")),
                        Map.entry("c", new BigDecimal("33")));
    }

    @Test
    void sumToAHundredWhateverTheCounts() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int round = 0; round < 500; round++) {
            var counts = new LinkedHashMap<String, Long>();
            for (int category = 0; category <= random.nextInt(7); category++) {
                counts.put("c" + category, (long) random.nextInt(1000));
            }
            counts.merge("c0", 1L, Long::sum);
            int decimals = random.nextInt(3);
            var shares = new Shares(counts, 10_000);

            BigDecimal sum = shares.percentages(decimals).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as("seed %d, round %d: %s", SEED, round, counts).isEqualByComparingTo("100");
        }
    }

    @Test
    void ofNothingAreNotZero() {
        assertThat(new Shares(Map.of("a", 0L), 12).percentages(1)).isEmpty();
    }

    @Test
    void refuseCategoriesLargerThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shares(Map.of("a", 13L), 12));
    }
}
