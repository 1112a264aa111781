package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {

    private static final Points TOWNS = Points.geographic(
            // Paris, Orléans, Tours, Bourges, Saint-Denis de La Réunion, and both sides of the line of dates in Fiji
            new double[] {2.3522, 1.9093, 0.6848, 2.3988, 55.4481, 179.9, -179.9},
            new double[] {48.8566, 47.9029, 47.3941, 47.0810, -20.8789, -16.8, -16.8});

    @Test
    void measuresAlongTheGlobe() {
        assertThat(TOWNS.metres(0, 1)).isCloseTo(111_100, within(500.0));
        assertThat(TOWNS.metres(0, 4)).isCloseTo(9_370_000, within(30_000.0));
        // A fifth of a degree of longitude, not 359.8.
        assertThat(TOWNS.metres(5, 6))
                .isCloseTo(6_371_008.8 * Math.toRadians(0.2) * Math.cos(Math.toRadians(16.8)), within(1.0));
        Points plane = Points.projected(new double[] {0, 3}, new double[] {0, 4});
        assertThat(plane.metres(0, 1)).isEqualTo(5);
    }

    @Test
    void degreesOfLongitudeAreShorterUpNorth() {
        // At 70° north, 2 degrees of longitude are nearer than 1 degree of latitude.
        Points north = Points.geographic(new double[] {20, 22, 20}, new double[] {70, 70, 71});
        assertThat(Neighbourhoods.nearest(north, 1).neighboursOf(0)).containsExactly(1);
    }

    @Test
    void nearestAreThoseThatAreNearestOneByOne() {
        Random random = new Random(11);
        for (int units : new int[] {2, 9, 17, 60, 333}) {
            for (Points points : new Points[] {plane(random, units), globe(random, units), grid(random, units)}) {
                int count = Math.min(units - 1, 7);
                NeighbourGraph graph = Neighbourhoods.nearest(points, count);
                for (int unit = 0; unit < units; unit++) {
                    assertThat(graph.neighboursOf(unit)).containsExactly(oneByOne(points, unit, count));
                }
            }
        }
    }

    @Test
    void ofTwoAtTheSameDistanceTakesTheLowerRank() {
        Points square = Points.projected(new double[] {0, 1, 0, -1, 0}, new double[] {0, 0, 1, 0, -1});
        assertThat(Neighbourhoods.nearest(square, 2).neighboursOf(0)).containsExactly(1, 2);
        Points together = Points.projected(new double[20], new double[20]);
        assertThat(Neighbourhoods.nearest(together, 3).neighboursOf(10)).containsExactly(0, 1, 2);
        assertThat(Neighbourhoods.nearest(together, 3).neighboursOf(1)).containsExactly(0, 2, 3);
    }

    @Test
    void beingNearestIsNotAlwaysMutual() {
        Points row = Points.projected(new double[] {0, 1, 5}, new double[3]);
        NeighbourGraph nearest = Neighbourhoods.nearest(row, 1);
        assertThat(nearest.neighboursOf(2)).containsExactly(1);
        assertThat(nearest.neighboursOf(1)).containsExactly(0);
        assertThat(nearest.symmetrised().neighboursOf(1)).containsExactly(0, 2);
    }

    @Test
    void withinIncludesTheDistance() {
        Points row = Points.projected(new double[] {0, 100, 300, 301}, new double[4]);
        NeighbourGraph graph = Neighbourhoods.within(row, 100);
        assertThat(graph.neighboursOf(0)).containsExactly(1);
        assertThat(graph.neighboursOf(2)).containsExactly(3);
        assertThat(graph.isSymmetric()).isTrue();
        assertThat(Neighbourhoods.within(row, 99.9).islands()).containsExactly(0, 1);
    }

    @Test
    void withinCountsMetresOnTheGlobe() {
        NeighbourGraph graph = Neighbourhoods.within(TOWNS, 120_000);
        assertThat(graph.neighboursOf(0)).containsExactly(1);
        assertThat(graph.neighboursOf(1)).containsExactly(0, 2, 3);
        assertThat(graph.neighboursOf(5)).containsExactly(6);
        assertThat(graph.islands()).containsExactly(4);
        assertThat(Neighbourhoods.within(TOWNS, 1e9).links()).isEqualTo(42);
    }

    @Test
    void refusesThatEverybodyBeANeighbourOfEverybody() {
        Points crowd = plane(new Random(1), 30);
        assertThat(Neighbourhoods.within(crowd, 1e7, 870).links()).isEqualTo(870);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbourhoods.within(crowd, 1e7, 869))
                .withMessage("More than 869 links within 1.0E7 metres");
    }

    @Test
    void refusesWhatIsNotOnTheGlobe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.geographic(new double[] {652_000}, new double[] {6_862_000}))
                .withMessage("Unit 0 is not on the globe: longitude 652000.0, latitude 6862000.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbourhoods.nearest(TOWNS, 7))
                .withMessage("Each of 7 units has from 1 to 6 others near it, received 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbourhoods.within(TOWNS, 0))
                .withMessage("A distance is above 0 metres, received 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.projected(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .withMessage("Unit 1 has the value NaN: leave it out first");
    }

    private static int[] oneByOne(Points points, int unit, int count) {
        return IntStream.range(0, points.units())
                .filter(other -> other != unit)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> square(points, unit, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static double square(Points points, int one, int other) {
        return IntStream.range(0, points.axes())
                .mapToDouble(axis -> points.coordinate(one, axis) - points.coordinate(other, axis))
                .map(difference -> difference * difference)
                .sum();
    }

    private static Points plane(Random random, int units) {
        return Points.projected(coordinates(random, units, 1_000_000), coordinates(random, units, 1_000_000));
    }

    private static Points globe(Random random, int units) {
        return Points.geographic(coordinates(random, units, 180), coordinates(random, units, 90));
    }

    /** Few places, so that many are at the same distance, or the same. */
    private static Points grid(Random random, int units) {
        return Points.projected(
                Arrays.stream(coordinates(random, units, 5)).map(Math::rint).toArray(),
                Arrays.stream(coordinates(random, units, 5)).map(Math::rint).toArray());
    }

    private static double[] coordinates(Random random, int units, double most) {
        return random.doubles(units, -most, most).toArray();
    }
}
