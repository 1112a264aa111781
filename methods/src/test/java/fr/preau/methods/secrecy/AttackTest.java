package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.methods.secrecy.ProtectionLevel.Side;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What readers deduce from what they are shown. */
class AttackTest {

    private static final Drawing DRAWING = Drawing.of("""
                      girls boys total
            Sancerre      2    9    11
            Lignières    12   13    25
            Bourges      42   50    92
            total        56   72   128
            """);

    @Test
    void recomputesACellWithheldAlone() {
        Publication publication = Publication.of(DRAWING.table(), Set.of(0));
        assertThat(PropagationAttack.on(publication).getFirst()).isEqualTo(Interval.exactly(2));
    }

    @Test
    void recomputesACellThatOnlyItsRowHides() {
        Publication publication = Publication.of(DRAWING.table(), Set.of(0, 1));
        assertThat(PropagationAttack.on(publication).getFirst()).isEqualTo(Interval.exactly(2));
    }

    @Test
    void isStoppedByARectangle() {
        Publication publication = Publication.of(DRAWING.table(), Set.of(0, 1, 3, 4));
        assertThat(PropagationAttack.on(publication).getFirst()).isEqualTo(new Interval(0, 11));
    }

    /**
     * Two rectangles that share nothing, and one more cell withheld between them. Each of its sums hides three values, yet
     * rows one and two less columns a and b give it away: it is a bridge of the graph.
     */
    @Test
    void seesThroughWhatReadingSumBySumDoesNot() {
        Drawing drawing = Drawing.of("""
                          a   b   c   d total
                one      10  10   3  10    33
                two      10  10  10  10    40
                three    10  10  10  10    40
                four     10  10  10  10    40
                total    40  40  33  40   153
                """);
        int bridge = drawing.cell("one", "c");
        Set<Integer> withheld = drawing.cells("one a, one b, two a, two b, three c, three d, four c, four d, one c");
        assertThat(PropagationAttack.on(Publication.of(drawing.table(), withheld))
                        .get(bridge))
                .isEqualTo(new Interval(0, 23));
        NetworkAttack attack = NetworkAttack.find(drawing.table(), withheld).orElseThrow();
        assertThat(attack.on(bridge)).isEqualTo(Interval.exactly(3));
        assertThat(attack.leaves(new ProtectionLevel(bridge, Side.SLIDING, 1))).isFalse();
        assertThat(attack.on(drawing.cell("one", "d"))).as("shown").isEqualTo(Interval.exactly(10));
    }

    @Test
    void placesACellWhoseTotalIsWithheldAboveOnly() {
        Table table = new Crossing(Dimension.flat(2), Dimension.NONE).ofPeople(3, 8, 0);
        NetworkAttack attack = NetworkAttack.find(table, Set.of(0, 2)).orElseThrow();
        assertThat(attack.on(0)).isEqualTo(new Interval(0, Interval.UNBOUNDED));
        assertThat(attack.on(2)).isEqualTo(new Interval(8, Interval.UNBOUNDED));
        assertThat(attack.leaves(new ProtectionLevel(0, Side.UPPER, 1_000_000))).isTrue();
    }

    @Test
    void findsTheIntervalsOfBruteForceWhereTheTableIsANetwork() {
        Seed.fresh().draws(60, RandomTables::tiny).forEach(table -> {
            if (CellSuppression.protect(table, SecrecyRule.atLeast(4)) instanceof ProtectedTable target
                    && BruteForce.endsOn(target.publication())) {
                List<Interval> truth = BruteForce.on(target.publication());
                NetworkAttack.find(table, target.withheld().keySet())
                        .ifPresent(attack -> target.withheld()
                                .keySet()
                                .forEach(cell -> assertThat(attack.on(cell)).isEqualTo(truth.get(cell))));
            }
        });
    }

    @Test
    void neverDeducesMoreThanBruteForceWhenItReadsSumBySum() {
        Seed.fresh().draws(60, RandomTables::tiny).forEach(table -> {
            if (CellSuppression.protect(table, SecrecyRule.atLeast(4)) instanceof ProtectedTable target
                    && BruteForce.endsOn(target.publication())) {
                List<Interval> truth = BruteForce.on(target.publication());
                List<Interval> deduced = PropagationAttack.on(target.publication());
                for (int cell = 0; cell < table.size(); cell++) {
                    assertThat(deduced.get(cell).low())
                            .isLessThanOrEqualTo(truth.get(cell).low());
                    assertThat(deduced.get(cell).high())
                            .isGreaterThanOrEqualTo(truth.get(cell).high());
                }
            }
        });
    }

    @Test
    void anAuditExposesACellWhoseProofWasTamperedWith() {
        SecrecyRule rule = SecrecyRule.atLeast(5);
        ProtectedTable sound = (ProtectedTable) CellSuppression.protect(DRAWING.table(), rule);
        assertThat(Audit.of(sound, rule)).isEqualTo(new Audit(List.of(), true));
        TreeMap<Integer, Reason> lessWithheld = new TreeMap<>(sound.withheld());
        lessWithheld.remove(DRAWING.cell("Lignières", "boys"));
        ProtectedTable tampered = new ProtectedTable(sound.table(), lessWithheld, sound.proofs());
        assertThat(Audit.of(tampered, rule).exposed())
                .containsExactly(new ProtectionLevel(DRAWING.cell("Sancerre", "girls"), Side.SLIDING, 1));
    }
}
