package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SelectionTest {

    /** 0 and 1 are neighbours; 2 looks at 3, which is alone; 4 looks at 2. */
    private static final NeighbourGraph GRAPH =
            NeighbourGraph.ofLinks(5, new int[] {0, 1, 2, 4}, new int[] {1, 0, 3, 2});

    @Test
    void keepsTheLinksBetweenThoseChosen() {
        Selection selection = GRAPH.selecting(unit -> unit != 1 && unit != 3);
        assertThat(selection.units()).containsExactly(0, 2, 4);
        assertThat(selection.graph().islands()).containsExactly(0, 1);
        assertThat(selection.graph().neighboursOf(2)).containsExactly(1);
    }

    @Test
    void carriesValuesThereAndBack() {
        Selection selection = GRAPH.selecting(unit -> unit > 2);
        assertThat(selection.pick(new double[] {10, 11, 12, 13, 14})).containsExactly(13, 14);
        assertThat(selection.spread(new double[] {0.3, 0.4}))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, 0.3, 0.4);
    }

    @Test
    void leavesOutIslandsAndThoseWhomThatLeavesAlone() {
        assertThat(IslandPolicy.LEAVE_OUT.apply(GRAPH).units()).containsExactly(0, 1);
    }

    @Test
    void keepsIslandsWhoseLagIsZero() {
        Selection all = IslandPolicy.LAG_OF_ZERO.apply(GRAPH);
        assertThat(all.units()).hasSize(5);
        assertThat(SpatialWeights.of(all.graph(), WeightStyle.ROW_STANDARDISED).lags(new double[] {1, 2, 3, 4, 5}))
                .containsExactly(2, 1, 4, 0, 3);
    }

    @Test
    void refusesIslands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IslandPolicy.REFUSE.apply(GRAPH))
                .withMessage("1 units have no neighbour, the first of them 3");
        assertThat(IslandPolicy.REFUSE.apply(Reference.columbusNeighbours()).units())
                .hasSize(49);
    }

    @Test
    void refusesToKeepNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRAPH.selecting(unit -> false))
                .withMessage("None of the 5 units is chosen");
    }
}
