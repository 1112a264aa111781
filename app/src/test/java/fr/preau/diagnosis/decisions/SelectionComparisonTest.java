package fr.preau.diagnosis.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.preau.diagnosis.selection.FixedUnit.Fate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** By age, ANNE is worth 100 points, BORA 75.25, CLEO 50.5, DINA 25.75, ELIS 1; by distance the other way round. Two are chosen. */
class SelectionComparisonTest {

    private static final int ANNE = 0;
    private static final int BORA = 1;
    private static final int CLEO = 2;
    private static final int DINA = 3;
    private static final int ELIS = 4;

    private static final Decided BY_AGE = Decided.byWeights(100, 0)
            .unit("ANNE", 10, 1)
            .unit("BORA", 20, 2)
            .unit("CLEO", 30, 3)
            .unit("DINA", 40, 4)
            .unit("ELIS", 50, 5);

    private static final RecordedRule FAR = new RecordedRule(
            "Éloignées : au moins 1",
            "moins",
            "1",
            List.of(new RecordedRule.Members("Éloignées", List.of(DINA, ELIS))),
            null);

    private static final PriorityDecision FIRST = BY_AGE.freeze(selection(List.of(), "175.250", ANNE, BORA));

    @Test
    void theSameSelectionMovesNobody() {
        assertThat(moves(FIRST, FIRST)).isEmpty();
    }

    @Test
    void anotherWeightIsWhatMovesThem() {
        Decided byDistance = new Decided(BY_AGE.units(), 0, 100, Decided.PLAIN, BY_AGE.classing());

        assertThat(moves(FIRST, byDistance.freeze(selection(List.of(), "175.250", DINA, ELIS))))
                .containsOnly(
                        entry("ELIS entre", List.of(Cause.WEIGHTS)),
                        entry("DINA entre", List.of(Cause.WEIGHTS)),
                        entry("ANNE sort", List.of(Cause.WEIGHTS)),
                        entry("BORA sort", List.of(Cause.WEIGHTS)));
    }

    @Test
    void aRuleIsACauseInTheConditions() {
        assertThat(moves(FIRST, BY_AGE.freeze(selection(List.of(FAR), "125.750", ANNE, DINA))))
                .containsOnly(
                        entry("DINA entre", List.of(Cause.CONDITIONS)), entry("BORA sort", List.of(Cause.CONDITIONS)));
    }

    /** ANNE, who is known to be 60 now, leaves; the rule, which is kept, still brings one of the last two in. */
    @Test
    void earlierConditionsHoldWhileDataChange() {
        Decided corrected = Decided.byWeights(100, 0)
                .unit("ANNE", 60, 1)
                .unit("BORA", 20, 2)
                .unit("CLEO", 30, 3)
                .unit("DINA", 40, 4)
                .unit("ELIS", 50, 5);

        assertThat(moves(
                        BY_AGE.freeze(selection(List.of(FAR), "125.750", ANNE, DINA)),
                        corrected.freeze(selection(List.of(FAR), "150.500", BORA, DINA))))
                .containsOnly(entry("BORA entre", List.of(Cause.DATA)), entry("ANNE sort", List.of(Cause.DATA)));
    }

    /** Numbers of units are those of a record: the same rule is about other numbers in the next one. */
    @Test
    void aUnitThatClosesIsACauseInTheData() {
        Decided without = Decided.byWeights(100, 0)
                .unit("BORA", 20, 2)
                .unit("CLEO", 30, 3)
                .unit("DINA", 40, 4)
                .unit("ELIS", 50, 5);
        var far = FAR.of(List.of(new RecordedRule.Members("Éloignées", List.of(DINA - 1, ELIS - 1))));

        assertThat(moves(
                        BY_AGE.freeze(selection(List.of(FAR), "125.750", ANNE, DINA)),
                        without.freeze(selection(List.of(far), "134.000", BORA - 1, DINA - 1))))
                .containsOnly(entry("BORA entre", List.of(Cause.DATA)), entry("ANNE sort", List.of(Cause.DATA)));
    }

    @Test
    void aPromiseIsACauseInTheConditions() {
        var promised = new RecordedSelection(
                2,
                List.of(),
                List.of(new RecordedFixed(CLEO, Fate.ALWAYS, "promesse", null)),
                List.of(ANNE, CLEO),
                new BigDecimal("150.500"),
                new BigDecimal("150.500"),
                true);

        assertThat(moves(FIRST, BY_AGE.freeze(promised)))
                .containsOnly(
                        entry("CLEO entre", List.of(Cause.CONDITIONS)), entry("BORA sort", List.of(Cause.CONDITIONS)));
    }

    /** A selection that is not the only best one could as well have been another: nothing is blamed for the difference. */
    @Test
    void nothingIsBlamedWhereTiesWereNotSettled() {
        var points = new BigDecimal("125.750");
        PriorityDecision unsettled = BY_AGE.freeze(
                new RecordedSelection(2, List.of(FAR), List.of(), List.of(ANNE, DINA), points, points, false));

        assertThat(Comparison.of(FIRST, unsettled).chosen().orElseThrow())
                .hasSize(2)
                .allSatisfy(move -> assertThat(move.causes()).isEmpty());
    }

    @Test
    void aListWithoutSelectionSaysNothingOfSelections() {
        assertThat(Comparison.of(FIRST, BY_AGE.freeze()).chosen()).isEqualTo(Optional.empty());
    }

    private static Map<String, List<Cause>> moves(PriorityDecision before, PriorityDecision after) {
        return Comparison.of(before, after).chosen().orElseThrow().stream()
                .collect(Collectors.toMap(
                        move -> move.unit().name() + (move.entry() ? " entre" : " sort"),
                        move -> move.causes().orElseThrow()));
    }

    private static RecordedSelection selection(List<RecordedRule> rules, String value, Integer... chosen) {
        return new RecordedSelection(
                2, rules, List.of(), List.of(chosen), new BigDecimal(value), new BigDecimal(value), true);
    }
}
