package fr.preau.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Measure.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws that hold for any set of places, tried on random ones. */
class RollUpLawsTest {

    private static final long SEED = 20261121;
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @EnumSource(SpatialAggregation.class)
    void aRollUpOfRollUpsIsTheRollUpOfAll(SpatialAggregation kind) {
        RandomGenerator random = random();
        for (int round = 0; round < ROUNDS; round++) {
            List<RolledUp> schools = schools(kind, random);
            int cut = random.nextInt(schools.size() + 1);
            RolledUp twoCommunes = sum(schools.subList(0, cut)).plus(sum(schools.subList(cut, schools.size())));

            assertThat(twoCommunes).as("seed %d, round %d", SEED, round).isEqualTo(sum(schools));
        }
    }

    @ParameterizedTest
    @EnumSource(SpatialAggregation.class)
    void theOrderOfThePlacesDoesNotMatter(SpatialAggregation kind) {
        RandomGenerator random = random();
        for (int round = 0; round < ROUNDS; round++) {
            List<RolledUp> schools = schools(kind, random);
            RolledUp before = sum(schools);
            Collections.reverse(schools);

            assertThat(sum(schools)).as("seed %d, round %d", SEED, round).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(SpatialAggregation.class)
    void coverageStaysBetweenNothingAndAll(SpatialAggregation kind) {
        RandomGenerator random = random();
        for (int round = 0; round < ROUNDS; round++) {
            Coverage coverage = sum(schools(kind, random)).coverage();
            String where = "seed %d, round %d".formatted(SEED, round);
            Stream.of(coverage.shareOfPlaces(), coverage.shareOfPeople())
                    .flatMap(Optional::stream)
                    .forEach(share -> assertThat(share).as(where).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        }
    }

    @Nested
    class OverRatesAndMeans {

        @ParameterizedTest
        @EnumSource(
                value = SpatialAggregation.class,
                names = {"RATIO_OF_SUMS", "ROUNDED_RATIO_OF_SUMS", "WEIGHTED_MEAN"})
        void theWholeLiesBetweenItsParts(SpatialAggregation kind) {
            RandomGenerator random = random();
            for (int round = 0; round < ROUNDS; round++) {
                List<RolledUp> schools = schools(kind, random);
                List<BigDecimal> parts =
                        schools.stream().flatMap(RollUpLawsTest::value).toList();
                Optional<BigDecimal> whole = value(sum(schools)).findFirst();

                whole.ifPresent(value -> assertThat(value)
                        .isBetween(
                                Collections.min(parts).subtract(ULP),
                                Collections.max(parts).add(ULP)));
            }
        }

        private static final BigDecimal ULP = BigDecimal.valueOf(1, Decimals.DIGITS);
    }

    private static Stream<BigDecimal> value(RolledUp rolledUp) {
        return rolledUp.measure(Unit.PERCENT).known().stream().map(Known::value);
    }

    private static RolledUp sum(List<RolledUp> schools) {
        return schools.stream().reduce(RolledUp.EMPTY, RolledUp::plus);
    }

    private static List<RolledUp> schools(SpatialAggregation kind, RandomGenerator random) {
        var schools = new ArrayList<RolledUp>();
        int number = random.nextInt(8);
        for (int i = 0; i < number; i++) {
            schools.add(RolledUp.of(measure(kind, random), headcount(random)));
        }
        return schools;
    }

    private static Optional<BigDecimal> headcount(RandomGenerator random) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(900)));
    }

    private static Measure measure(SpatialAggregation kind, RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Measure.Missing(MissingReason.NOT_PUBLISHED);
            case 1 -> new Measure.Withheld(WithholdingReason.BY_SOURCE);
            case 2 -> new Measure.NotApplicable(InapplicabilityReason.OTHER_SECTOR);
            default -> known(kind, random);
        };
    }

    private static Known known(SpatialAggregation kind, RandomGenerator random) {
        BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(200));
        BigDecimal percentage = BigDecimal.valueOf(random.nextInt(101));
        BigDecimal index = BigDecimal.valueOf(450 + random.nextInt(1400), 1);
        return switch (kind) {
            case SUM -> Known.counted(random.nextInt(900));
            case RATIO_OF_SUMS ->
                Known.ratioOf(BigDecimal.valueOf(random.nextInt(base.intValueExact() + 1)), base, Unit.PERCENT);
            case WEIGHTED_MEAN -> new Known(index, new Basis.MeanOf(null));
            case ROUNDED_RATIO_OF_SUMS ->
                new Known(percentage, Basis.RoundedRate.toTheNearest(BigDecimal.ONE, percentage, base));
            case NONE -> new Known(index, new Basis.Published());
        };
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    }
}
