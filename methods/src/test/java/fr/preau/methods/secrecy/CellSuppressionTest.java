package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples, to be read in order: each adds one difficulty. Places and figures are invented. */
class CellSuppressionTest {

    private static final SecrecyRule AT_LEAST_5 = SecrecyRule.atLeast(5);

    @Test
    void a01WithholdsNothingWhereEveryoneIsNumerous() {
        Drawing drawing = Drawing.of("""
                         girls boys total
                Bourges     12   15    27
                Vierzon      9   11    20
                total       21   26    47
                """);
        assertThat(drawing.drawn(CellSuppression.protect(drawing.table(), AT_LEAST_5)))
                .isEqualTo("""
                Bourges 12 15 27
                Vierzon 9 11 20
                total 21 26 47""");
    }

    @Test
    void a02WithholdsTheLightestCompanionInAColumn() {
        Drawing drawing = Drawing.of("""
                            pupils
                Bourges         40
                Vierzon         25
                Sancerre         3
                Henrichemont     8
                total           76
                """);
        Table table = drawing.table(Dimension.flat(4), Dimension.NONE);
        assertThat(drawing.drawn(CellSuppression.protect(table, AT_LEAST_5))).isEqualTo("""
                Bourges 40
                Vierzon 25
                Sancerre ·
                Henrichemont ·
                total 76""");
    }

    @Test
    void a03LetsTwoSensitiveCellsProtectEachOther() {
        Drawing drawing = Drawing.of("""
                            pupils
                Bourges         40
                Sancerre         3
                Henrichemont     4
                total           47
                """);
        Table table = drawing.table(Dimension.flat(3), Dimension.NONE);
        assertThat(drawing.drawn(CellSuppression.protect(table, AT_LEAST_5))).isEqualTo("""
                Bourges 40
                Sancerre ·
                Henrichemont ·
                total 47""");
    }

    @Test
    void a04ClosesARectangleInTwoDimensions() {
        Drawing drawing = Drawing.of("""
                          girls boys total
                Bourges      42   50    92
                Vierzon      31   27    58
                Sancerre      2    9    11
                Lignières    12   13    25
                total        87   99   186
                """);
        assertThat(drawing.drawn(CellSuppression.protect(drawing.table(), AT_LEAST_5)))
                .isEqualTo("""
                Bourges 42 50 92
                Vierzon 31 27 58
                Sancerre · · 11
                Lignières · · 25
                total 87 99 186""");
    }

    @Test
    void a05SaysWhyEachCellIsWithheld() {
        Drawing drawing = Drawing.of("""
                          girls boys total
                Sancerre      2    9    11
                Lignières    12   13    25
                total        14   22    36
                """);
        ProtectedTable table = (ProtectedTable) CellSuppression.protect(drawing.table(), AT_LEAST_5);
        int sensitive = drawing.cell("Sancerre", "girls");
        assertThat(table.withheld())
                .containsOnlyKeys(
                        sensitive,
                        drawing.cell("Sancerre", "boys"),
                        drawing.cell("Lignières", "girls"),
                        drawing.cell("Lignières", "boys"))
                .containsEntry(sensitive, new Reason.TooFew(2, 5))
                .containsEntry(drawing.cell("Lignières", "boys"), new Reason.Protects(List.of(sensitive)));
        assertThat(table.weight()).isEqualTo(2 + 9 + 12 + 13);
    }

    /** The 12 of Neuilly would do at less cost than Lignières, if its 0 could change. */
    @Test
    void a06DoesNotHideBehindAZeroThatEverybodyKnows() {
        Drawing drawing = Drawing.of("""
                          école collège total
                Sancerre      3       8    11
                Neuilly      12       0    12
                Lignières    12      13    25
                total        27      21    48
                """);
        assertThat(drawing.drawn(CellSuppression.protect(drawing.table(), AT_LEAST_5)))
                .isEqualTo("""
                Sancerre · · 11
                Neuilly 12 0 12
                Lignières · · 25
                total 27 21 48""");
    }

    @Test
    void a07GoesUpTheTreeFromAnOnlyChild() {
        Drawing drawing = Drawing.of("""
                                pupils
                Cher                90
                Terres-du-Haut       3
                Bourges-Plus        50
                Berry-Loire         37
                Sancerre             3
                Bourges             30
                Trouy               20
                Sancergues          17
                Herry               20
                """);
        Table table = drawing.table(Dimension.tree(-1, 0, 0, 0, 1, 2, 2, 3, 3), Dimension.NONE);
        assertThat(drawing.drawn(CellSuppression.protect(table, AT_LEAST_5))).isEqualTo("""
                Cher 90
                Terres-du-Haut ·
                Bourges-Plus 50
                Berry-Loire ·
                Sancerre ·
                Bourges 30
                Trouy 20
                Sancergues ·
                Herry 20""");
    }

    /** École C alone would hide B from its commune, but its constituency would give it away: D and A must follow. */
    @Test
    void a08HoldsInTwoTreesOverTheSameSchools() {
        Drawing drawing = Drawing.of("""
                                pupils
                A                   31
                B                    3
                C                   12
                D                   25
                commune-1           34
                commune-2           37
                constituency-1      43
                constituency-2      28
                total               71
                """);
        List<Sum> sums = List.of(
                Sum.of(4, 0, 1), Sum.of(5, 2, 3), Sum.of(6, 0, 2), Sum.of(7, 1, 3), Sum.of(8, 4, 5), Sum.of(8, 6, 7));
        Table table = drawing.table(new Dimension(9, sums), Dimension.NONE);
        assertThat(drawing.drawn(CellSuppression.protect(table, AT_LEAST_5))).isEqualTo("""
                A ·
                B ·
                C ·
                D ·
                commune-1 34
                commune-2 37
                constituency-1 43
                constituency-2 28
                total 71""");
    }

    @Test
    void a09CrossesTwoHierarchies() {
        Drawing drawing = Drawing.of("""
                            secondary collège lycée primary total
                Cher              124      72    52     106   230
                north              55      33    22      46   101
                south              69      39    30      60   129
                Vierzon            36      18    18      25    61
                Sancerre           19      15     4      21    40
                Bourges            41      24    17      32    73
                Lignières          28      15    13      28    56
                """);
        Dimension places = Dimension.tree(-1, 0, 0, 1, 1, 2, 2);
        Dimension levels = Dimension.tree(4, 0, 0, 4, -1);
        assertThat(drawing.drawn(CellSuppression.protect(drawing.table(places, levels), AT_LEAST_5)))
                .isEqualTo("""
                Cher 124 72 52 106 230
                north 55 33 22 46 101
                south 69 39 30 60 129
                Vierzon 36 · · 25 61
                Sancerre 19 · · 21 40
                Bourges 41 24 17 32 73
                Lignières 28 15 13 28 56""");
    }

    @Test
    void a10LeavesAsMuchUncertaintyAsAsked() {
        Drawing drawing = Drawing.of("""
                            pupils
                Bourges         40
                Sancerre         3
                Henrichemont     4
                total           47
                """);
        Table table = drawing.table(Dimension.flat(3), Dimension.NONE);
        ProtectedTable narrow = (ProtectedTable) CellSuppression.protect(table, AT_LEAST_5);
        ProtectedTable wide = (ProtectedTable) CellSuppression.protect(table, AT_LEAST_5.leavingUncertaintyOf(20));
        assertThat(PropagationAttack.on(narrow.publication()).get(1)).isEqualTo(new Interval(0, 7));
        assertThat(PropagationAttack.on(wide.publication()).get(1)).isEqualTo(new Interval(0, 47));
    }

    /** One enterprise makes 900 of the 1,000: its competitors must not place it within what would make it undominant. */
    @Test
    void a11WithholdsAnAmountThatOneContributorDominates() {
        List<Cell> cells = List.of(
                Cell.ofAmount(1_000, new Contributors(12, 900)),
                Cell.ofAmount(400, new Contributors(8, 90)),
                Cell.ofAmount(40, new Contributors(9, 12)),
                Cell.ofAmount(1_440, new Contributors(29, 900)));
        Table table = new Table(cells, List.of(Sum.of(3, 0, 1, 2)));
        SecrecyRule rule = SecrecyRule.atLeast(3).withDominanceUpTo(0.85);
        ProtectedTable protectedTable = (ProtectedTable) CellSuppression.protect(table, rule);
        assertThat(protectedTable.withheld()).containsEntry(0, new Reason.Dominated(0.9, 0.85));
        assertThat(protectedTable.withheld()).as("40 is not wide enough").containsOnlyKeys(0, 1);
        assertThat(Audit.of(protectedTable, rule).isSafe()).isTrue();
    }

    @Test
    void a12RefusesWhatCannotBeProtected() {
        Drawing drawing = Drawing.of("""
                            pupils
                Sancerre         3
                total            3
                """);
        List<Cell> cells = List.of(Cell.ofPeople(3), Cell.ofPeople(3).knownToAll());
        Table table = new Table(cells, Dimension.flat(1).sums());
        assertThat(drawing.drawn(CellSuppression.protect(table, AT_LEAST_5))).isEqualTo("unprotectable: [0]");
    }

    @Test
    void a13WithholdsTheTotalRatherThanNothing() {
        Drawing drawing = Drawing.of("""
                            pupils
                Sancerre         3
                total            3
                """);
        assertThat(drawing.drawn(CellSuppression.protect(drawing.table(Dimension.flat(1), Dimension.NONE), AT_LEAST_5)))
                .isEqualTo("""
                Sancerre ·
                total ·""");
    }
}
