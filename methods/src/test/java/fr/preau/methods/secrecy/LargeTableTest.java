package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables of the size of a national one: 3,000 to 60,000 cells, a quarter of them empty and many others sensitive. */
class LargeTableTest {

    @Test
    void allTheSchoolsOfTheCountryAreProtected() {
        Dimension places = RandomTables.tree(new Random(2026), 7_000, 14);
        assertProtected(new Crossing(places, Dimension.NONE));
    }

    @Test
    void twoCrossedHierarchiesAreProtected() {
        Random random = new Random(2026);
        assertProtected(new Crossing(RandomTables.tree(random, 20, 10), RandomTables.tree(random, 8, 6)));
    }

    @Test
    void placesCrossedWithAFlatBreakdownAreProtected() {
        Random random = new Random(2026);
        assertProtected(new Crossing(RandomTables.tree(random, 150, 15), Dimension.flat(3)));
    }

    @Test
    void twoTreesOverTheSamePlacesAreProtected() {
        Random random = new Random(2026);
        assertProtected(new Crossing(RandomTables.twoTrees(random, 1_200), Dimension.flat(2)));
    }

    private static void assertProtected(Crossing crossing) {
        SecrecyRule rule = SecrecyRule.atLeast(11);
        Table table = RandomTables.ofPeople(crossing, new Random(7), 60);
        assertThat(table.size()).isGreaterThan(2_500);
        ProtectedTable target = (ProtectedTable) CellSuppression.protect(table, rule);
        assertThat(Audit.of(target, rule).isSafe()).isTrue();
    }
}
