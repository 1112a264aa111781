package fr.preau.methods.spatial;

import static fr.preau.methods.spatial.Close.TWELVE_DIGITS;
import static fr.preau.methods.spatial.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalGTest {

    private static final double[] CRIME = Reference.COLUMBUS.numbers("CRIME");
    private static final NeighbourGraph COLUMBUS = Reference.columbusNeighbours();
    private static final Reference EXPECTED = Reference.read("expected_columbus_local_CRIME.csv");

    @Test
    void reproducesSpdepWhateverTheStyle() {
        for (WeightStyle style : WeightStyle.values()) {
            assertClose(
                    LocalG.gi(CRIME, SpatialWeights.of(COLUMBUS, style)).z(), EXPECTED.numbers("Gi_z"), TWELVE_DIGITS);
            assertClose(
                    LocalG.giStar(CRIME, SpatialWeights.of(COLUMBUS.withSelves(), style))
                            .z(),
                    EXPECTED.numbers("Gi_star_z"),
                    TWELVE_DIGITS);
        }
    }

    /** Holding a unit, local Moran varies with the lag as Gi does: only the sign of the unit's own deviation differs. */
    @Test
    void isLocalMoranWithoutTheSignOfTheUnit() {
        SpatialWeights weights = SpatialWeights.of(COLUMBUS, WeightStyle.ROW_STANDARDISED);
        LocalG gi = LocalG.gi(CRIME, weights);
        LocalMoran moran = LocalMoran.of(CRIME, weights);
        for (int unit = 0; unit < 49; unit++) {
            assertThat(Math.abs(gi.z(unit))).isCloseTo(Math.abs(moran.z(unit)), within(1e-12));
        }
    }

    @Test
    void findsHotAndColdSpots() {
        double[] values = IntStream.range(0, 60)
                .mapToDouble(unit -> unit < 15 ? 0 : unit < 45 ? 5 : 10)
                .toArray();
        double[] line = IntStream.range(0, 61).asDoubleStream().toArray();
        line[60] = 1_000;
        NeighbourGraph near = Neighbourhoods.within(Points.projected(line, new double[61]), 3);
        double[] withIsland = Arrays.copyOf(values, 61);
        withIsland[60] = 5;
        LocalG g = LocalG.gi(withIsland, SpatialWeights.of(near, WeightStyle.BINARY));
        var classes = g.classes(g.pTwoSided(), FalseDiscovery.BENJAMINI_HOCHBERG, 0.05);
        assertThat(classes.get(7)).isEqualTo(SpotClass.COLD);
        assertThat(classes.get(30)).isEqualTo(SpotClass.NOT_SIGNIFICANT);
        assertThat(classes.get(52)).isEqualTo(SpotClass.HOT);
        assertThat(classes.get(60)).isEqualTo(SpotClass.NO_NEIGHBOUR);
        assertThat(g.z(60)).isNaN();
        LocalG star = LocalG.giStar(withIsland, SpatialWeights.of(near.withSelves(), WeightStyle.BINARY));
        assertThat(star.z(60)).isNaN();
        assertThat(star.classes(star.pTwoSided(), FalseDiscovery.BENJAMINI_HOCHBERG, 0.05)
                        .get(52))
                .isEqualTo(SpotClass.HOT);
    }

    @Test
    void refusesWeightsOfTheOtherKind() {
        SpatialWeights without = SpatialWeights.of(COLUMBUS, WeightStyle.BINARY);
        SpatialWeights with = SpatialWeights.of(COLUMBUS.withSelves(), WeightStyle.BINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalG.gi(CRIME, with))
                .withMessage("No unit may be its own neighbour here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalG.giStar(CRIME, without))
                .withMessage("Each unit must be its own neighbour here");
    }
}
