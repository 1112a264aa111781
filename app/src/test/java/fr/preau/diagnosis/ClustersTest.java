package fr.preau.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.territory.Place;
import fr.preau.territory.Position;
import fr.preau.values.PlaceId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Communes on a grid of ten by ten, some 10 km apart, whose indices are drawn at random, or planted. */
class ClustersTest {

    private static final int SIDE = 10;
    private static final double STEP = 0.1;

    @Test
    void aPlantedClusterIsFound() {
        Random noise = new Random(1);
        ClusterMap map = map(unit -> noise.nextDouble() + (isInCorner(unit) ? 2 : 0));

        assertThat(map.told(ClusterReading.MORAN).stream()
                        .filter(told -> told.kind() == ClusterKind.HIGH_AMONG_HIGH)
                        .map(told -> told.unit().number()))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(ClustersTest::isInCorner);
        assertThat(map.gathering().kind()).isEqualTo(Gathering.Kind.ALIKE);
    }

    @Test
    void aNeedAmidLesserOnesStandsOut() {
        ClusterMap map = map(unit -> isInCorner(unit) ? unit % 3 : 10 + unit % 5);
        ClusterMap with = map(unit -> unit == 11 ? 14 : isInCorner(unit) ? unit % 3 : 10 + unit % 5);

        assertThat(map.around(ranked(11, 1)).kind()).isEqualTo(ClusterKind.LOW_AMONG_LOW);
        assertThat(with.around(ranked(11, 1)).kind()).isEqualTo(ClusterKind.HIGH_AMONG_LOW);
        assertThat(with.around(ranked(55, 1)).kind()).isEqualTo(ClusterKind.NOT_SIGNIFICANT);
    }

    /** Local Moran tells who stands out; Gi* counts it with those around. */
    @Test
    void aNeedAmidLesserOnesIsInAColdSpot() {
        ClusterMap map = map(unit -> unit == 11 ? 14 : isInCorner(unit) ? unit % 3 : 10 + unit % 5);

        Surroundings around = map.around(ranked(11, 1));
        assertThat(around.spot()).isEqualTo(SpotKind.COLD);
        assertThat(ClusterReading.GETIS.kindOf(around)).isEqualTo(SpotKind.COLD);
        assertThat(ClusterReading.MORAN.kindOf(around)).isEqualTo(ClusterKind.HIGH_AMONG_LOW);
        assertThat(map.count(SpotKind.COLD))
                .isEqualTo(map.told(ClusterReading.GETIS).stream()
                        .filter(told -> told.spot() == SpotKind.COLD)
                        .count());
    }

    @Test
    void aPlantedClusterIsAHotSpot() {
        Random noise = new Random(1);
        ClusterMap map = map(unit -> noise.nextDouble() + (isInCorner(unit) ? 2 : 0));

        assertThat(map.told(ClusterReading.GETIS))
                .extracting(Surroundings::spot)
                .containsOnly(SpotKind.HOT);
        assertThat(map.kind(ranked(0, 1), ClusterReading.GETIS)).isEqualTo(SpotKind.HOT);
        assertThat(map.kind(ranked(99, 1), ClusterReading.GETIS)).isEqualTo(SpotKind.NOT_SIGNIFICANT);
    }

    /** Where nothing is planted, a map that tells anything tells something false: 1 in 20 may, and chance may make that a few more. */
    @Test
    void falseDiscoveriesAreControlled() {
        long falseMaps = IntStream.range(0, 40)
                .filter(seed -> {
                    Random noise = new Random(seed);
                    return !map(unit -> noise.nextGaussian())
                            .told(ClusterReading.MORAN)
                            .isEmpty();
                })
                .count();

        assertThat(falseMaps).isLessThanOrEqualTo(4);
    }

    @Test
    void neighboursAreTheNearestOnesFirst() {
        Surroundings around = map(unit -> unit % 7).around(ranked(0, 1));

        assertThat(around.neighbours()).hasSize(Clusters.NEIGHBOURS);
        assertThat(around.neighbours().getFirst().unit().number())
                .isEqualTo(1); // east: meridians draw nearer northwards
        assertThat(around.neighbours().getFirst().kilometres()).isBetween(7.0, 8.0);
        assertThat(around.neighbours())
                .isSortedAccordingTo((one, other) -> Double.compare(one.kilometres(), other.kilometres()));
        assertThat(around.mean().orElseThrow())
                .isEqualTo(around.neighbours().stream()
                        .mapToDouble(neighbour -> neighbour.unit().number() % 7)
                        .average()
                        .orElseThrow());
    }

    @Test
    void aUnitWithoutPositionIsToldAsSuch() {
        List<Ranked> all = ranking(SIDE * SIDE, unit -> unit);
        Clustering found = Clusters.find(
                all, ranked -> ranked.number() == 3 ? Optional.empty() : Optional.of(place(ranked.number())));

        assertThat(found).isInstanceOfSatisfying(Clustering.Known.class, known -> {
            assertThat(known.map().size()).isEqualTo(SIDE * SIDE - 1);
            assertThat(known.map().around(all.get(3)).kind()).isEqualTo(ClusterKind.NO_POSITION);
            assertThat(known.map().around(all.get(3)).mean()).isEmpty();
            assertThat(known.map().kind(all.get(3), ClusterReading.GETIS)).isEqualTo(SpotKind.NO_POSITION);
            assertThat(known.map().around(all.get(4)).unit()).isEqualTo(all.get(4));
        });
    }

    @Test
    void fewUnitsOrEqualOnesTellNothing() {
        assertThat(find(Clusters.FEWEST - 1, unit -> unit)).isEqualTo(new Clustering.Untold(NoClusters.TOO_FEW));
        assertThat(find(Clusters.FEWEST, unit -> unit)).isInstanceOf(Clustering.Known.class);
        assertThat(find(Clusters.FEWEST, unit -> 1)).isEqualTo(new Clustering.Untold(NoClusters.ALL_EQUAL));
    }

    /** The sixteen units of the first four rows and columns. */
    private static boolean isInCorner(int unit) {
        return unit % SIDE < 4 && unit / SIDE < 4;
    }

    private static ClusterMap map(IntToDoubleFunction score) {
        return ((Clustering.Known) find(SIDE * SIDE, score)).map();
    }

    private static Clustering find(int units, IntToDoubleFunction score) {
        return Clusters.find(ranking(units, score), ranked -> Optional.of(place(ranked.number())));
    }

    private static List<Ranked> ranking(int units, IntToDoubleFunction score) {
        return IntStream.range(0, units)
                .mapToObj(unit -> ranked(unit, score.applyAsDouble(unit)))
                .toList();
    }

    private static Ranked ranked(int number, double score) {
        PlaceId id = PlaceId.parse("commune-18%03d".formatted(number + 1));
        return new Ranked(number, new Place(id, "Commune " + number, null, null, null, null), number + 1, score);
    }

    private static Position place(int number) {
        return new Position(46.5 + STEP * (number / SIDE), 2 + STEP * (number % SIDE));
    }
}
