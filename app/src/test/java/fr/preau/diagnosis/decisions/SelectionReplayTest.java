package fr.preau.diagnosis.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.diagnosis.selection.FixedUnit.Fate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five units worth 100, 75.25, 50.5, 25.75 and 1 point; two are chosen, at least one of the last two. */
class SelectionReplayTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;
    private static final int E = 4;

    private static final RecordedRule FAR = new RecordedRule(
            "Éloignées : au moins 1",
            "moins",
            "1",
            List.of(new RecordedRule.Members("Éloignées", List.of(D, E))),
            new RecordedCost(new BigDecimal("49.500"), new BigDecimal("49.500"), List.of(B), List.of(D)));

    @Test
    void theBestChoiceIsMadeAgain() {
        assertThat(verify(selection("125.750", A, D))).isEqualTo(Verdict.SAME);
    }

    @Test
    void itIsWrittenAndRead() {
        PriorityDecision decision = five().freeze(selection("125.750", A, D));
        PriorityDecision read = PriorityDecision.read(decision.text());

        assertThat(read).isEqualTo(decision);
        assertThat(read.content().chosen()).extracting(RecordedRank::unit).containsExactly(A, D);
        assertThat(decision.text()).contains("\"chosen\":[0,3],\"fixed\":[],\"most\":\"125.750\"");
    }

    /** One does not obey, one is not worth what it says, one is not the best. */
    @ParameterizedTest
    @CsvSource({"175.250, 0, 1", "130.000, 0, 3", "76.250, 1, 4"})
    void anotherChoiceIsFoundOut(String value, int first, int second) {
        assertThat(verify(selection(value, first, second))).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void unitsAlwaysAndNeverChosenAreObeyed() {
        var fixed = List.of(
                new RecordedFixed(C, Fate.ALWAYS, "promise", null), new RecordedFixed(A, Fate.NEVER, "closes", null));
        var points = new BigDecimal("125.750");

        assertThat(verify(new RecordedSelection(2, List.of(), fixed, List.of(B, C), points, points, true)))
                .isEqualTo(Verdict.SAME);
        assertThat(verify(new RecordedSelection(2, List.of(FAR), fixed, List.of(B, C), points, points, true)))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void rulesThatContradictEachOtherChooseNobody() {
        var never = new RecordedRule("Éloignées : au plus 0", "plus", "0", FAR.groups(), null);
        var points = new BigDecimal("125.750");

        assertThat(verify(
                        new RecordedSelection(2, List.of(FAR, never), List.of(), List.of(A, D), points, points, true)))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void onlyUnitsOfTheRecordAreChosenAndOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> selection("100", A, A));
        assertThatIllegalArgumentException().isThrownBy(() -> five().freeze(selection("100", A, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordedRule("?", "environ", "3", List.of(), null));
    }

    private static Verdict verify(RecordedSelection selection) {
        DecisionRecord content = five().freeze(selection).content();
        return SelectionReplay.of(selection, content.units(), content.result().ranking());
    }

    private static RecordedSelection selection(String value, int first, int second) {
        return new RecordedSelection(
                2, List.of(FAR), List.of(), List.of(first, second), new BigDecimal(value), new BigDecimal(value), true);
    }

    private static Decided five() {
        return Decided.byWeights(100, 0)
                .unit("A", 10, 0)
                .unit("B", 20, 0)
                .unit("C", 30, 0)
                .unit("D", 40, 0)
                .unit("E", 50, 0);
    }
}
