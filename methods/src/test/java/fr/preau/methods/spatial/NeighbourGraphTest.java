package fr.preau.methods.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NeighbourGraphTest {

    /** 0 and 1 are neighbours, 2 looks at 1, 3 is alone. */
    private static final NeighbourGraph GRAPH =
            NeighbourGraph.ofLinks(4, new int[] {0, 1, 2, 0}, new int[] {1, 0, 1, 1});

    @Test
    void keepsEachLinkOnce() {
        assertThat(GRAPH.units()).isEqualTo(4);
        assertThat(GRAPH.links()).isEqualTo(3);
        assertThat(GRAPH.neighboursOf(0)).containsExactly(1);
        assertThat(GRAPH.hasLink(2, 1)).isTrue();
        assertThat(GRAPH.hasLink(1, 2)).isFalse();
    }

    @Test
    void knowsItsIslandsAndPieces() {
        assertThat(GRAPH.islands()).containsExactly(3);
        assertThat(GRAPH.components()).isEqualTo(2);
        assertThat(GRAPH.isIsland(2)).isFalse();
    }

    @Test
    void canBeTurnedRound() {
        assertThat(GRAPH.isSymmetric()).isFalse();
        assertThat(GRAPH.reversed().neighboursOf(1)).containsExactly(0, 2);
        assertThat(GRAPH.reversed().islands()).containsExactly(2, 3);
        assertThat(GRAPH.symmetrised().isSymmetric()).isTrue();
        assertThat(GRAPH.symmetrised().links()).isEqualTo(4);
        assertThat(GRAPH.withSelves().neighboursOf(2)).containsExactly(1, 2);
        assertThat(GRAPH.withSelves().neighboursOf(3)).containsExactly(3);
        assertThat(GRAPH.withSelves().islands()).containsExactly(3);
    }

    @Test
    void readsTheLinksOfTheReference() {
        assertThat((double) Reference.sidsNeighbours().links())
                .isEqualTo(Reference.expected("nc_sids", "-", "links queen (directed)"));
        assertThat(Reference.sidsNeighbours().isSymmetric()).isTrue();
        assertThat(Reference.SIDS.graph("nc_sids_neighbours_ncCC89.csv").islands())
                .hasSize(2);
    }

    @Test
    void refusesLinksOfNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourGraph.ofLinks(3, new int[] {0}, new int[] {3}))
                .withMessage("A link joins two of the units 0 to 2, received 0 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourGraph.ofLinks(3, new int[] {1}, new int[] {1}))
                .withMessage("A link joins two of the units 0 to 2, received 1 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourGraph.ofLinks(3, new int[] {1}, new int[0]))
                .withMessage("Expected 1 unit or more and as many ends as beginnings of links, received 3, 0 and 1");
    }
}
