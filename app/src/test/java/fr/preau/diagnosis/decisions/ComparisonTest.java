package fr.preau.diagnosis.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Extremes;
import fr.preau.diagnosis.Gaps;
import fr.preau.diagnosis.Mean;
import fr.preau.diagnosis.Method;
import fr.preau.diagnosis.Need;
import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.Scaling;
import fr.preau.diagnosis.SmallNumbers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    /** By age: ANNE 1, BORA 2, CLEO 3, DINA 4, ELIS 5. By distance the other way round. */
    private static final Decided BY_AGE = Decided.byWeights(100, 0)
            .unit("ANNE", 10, 1)
            .unit("BORA", 20, 2)
            .unit("CLEO", 30, 3)
            .unit("DINA", 40, 4)
            .unit("ELIS", 50, 5);

    @Test
    void aDecisionComparedWithItselfMovesNobody() {
        Comparison comparison = Comparison.of(BY_AGE.freeze(), BY_AGE.freeze());

        assertThat(comparison.moves()).hasSize(5).allSatisfy(move -> {
            assertThat(move.before()).isEqualTo(move.after());
            assertThat(move.causes()).isEmpty();
            assertThat(move.isEntry() || move.isExit() || move.isChange()).isFalse();
        });
    }

    @Test
    void weightsTurnTheListUpsideDown() {
        Comparison comparison = Comparison.of(
                BY_AGE.freeze(), new Decided(BY_AGE.units(), 0, 100, Decided.PLAIN, BY_AGE.classing()).freeze());

        assertThat(named(comparison, "ELIS").isEntry()).isTrue();
        assertThat(named(comparison, "ELIS").causes()).containsExactly(Cause.WEIGHTS);
        assertThat(named(comparison, "ANNE").isExit()).isTrue();
        assertThat(named(comparison, "CLEO").causes()).isEmpty();
    }

    @Test
    void aCorrectedValueIsACauseInTheData() {
        Decided corrected = Decided.byWeights(100, 0)
                .unit("ANNE", 60, 1)
                .unit("BORA", 20, 2)
                .unit("CLEO", 30, 3)
                .unit("DINA", 40, 4)
                .unit("ELIS", 50, 5);

        Comparison comparison = Comparison.of(BY_AGE.freeze(), corrected.freeze());

        assertThat(named(comparison, "ANNE")).satisfies(move -> {
            assertThat(move.isExit()).isTrue();
            assertThat(move.causes()).containsExactly(Cause.DATA);
        });
        assertThat(named(comparison, "DINA").isEntry()).isTrue();
        assertThat(named(comparison, "CLEO"))
                .satisfies(move -> assertThat(move.isChange()).isTrue());
    }

    @Test
    void aUnitThatOpensOrClosesIsACauseInTheData() {
        Decided next = Decided.byWeights(100, 0)
                .unit("BORA", 20, 2)
                .unit("CLEO", 30, 3)
                .unit("DINA", 40, 4)
                .unit("ELIS", 50, 5)
                .unit("FARA", 5, 1);

        Comparison comparison = Comparison.of(BY_AGE.freeze(), next.freeze());

        assertThat(named(comparison, "FARA")).satisfies(move -> {
            assertThat(move.before()).isEqualTo(Position.ABSENT);
            assertThat(move.isEntry()).isTrue();
            assertThat(move.causes()).containsExactly(Cause.DATA);
        });
        assertThat(named(comparison, "ANNE").after()).isEqualTo(Position.ABSENT);
        assertThat(named(comparison, "ANNE").causes()).containsExactly(Cause.DATA);
    }

    @Test
    void aCriterionTurnedRoundIsACauseInTheCriteria() {
        var turned = new Rules(
                List.of(Decided.criterion("age", Need.HIGH, 100), Decided.criterion("distance", Need.HIGH, 0)),
                Decided.PLAIN,
                BY_AGE.classing());

        Comparison comparison = Comparison.of(BY_AGE.freeze(), BY_AGE.freeze(turned));

        assertThat(named(comparison, "ELIS").causes()).containsExactly(Cause.CRITERIA);
    }

    @Test
    void otherClassesAndExclusionsAreTheirOwnCauses() {
        Decided wider = Decided.byWeights(100, 0)
                .classing(new Classing.Numbers(3, 1))
                .unit("ANNE", 10, 1, "ferme en 2027")
                .unit("BORA", 20, 2)
                .unit("CLEO", 30, 3)
                .unit("DINA", 40, 4)
                .unit("ELIS", 50, 5);

        Comparison comparison = Comparison.of(BY_AGE.freeze(), wider.freeze());

        assertThat(named(comparison, "CLEO").causes()).containsExactly(Cause.CLASSES);
        assertThat(named(comparison, "ANNE")).satisfies(move -> {
            assertThat(move.after().state()).isEqualTo(Position.State.SET_ASIDE);
            assertThat(move.causes()).containsExactly(Cause.EXCLUSIONS);
        });
        assertThat(named(comparison, "DINA")).satisfies(move -> {
            assertThat(move.after().priority()).isEqualTo(PriorityClass.FIRST);
            assertThat(move.causes()).containsExactly(Cause.CLASSES, Cause.EXCLUSIONS);
        });
    }

    @Test
    void anotherMeanIsACauseInTheMethod() {
        Decided mixed = Decided.byWeights(60, 40)
                .classing(new Classing.Numbers(1, 1))
                .unit("YOUNG", 0, 0)
                .unit("EVEN", 58, 40)
                .unit("FAR", 100, 100)
                .unit("NEAR", 100, 0);
        Decided unbalanced = mixed.method(
                new Method(SmallNumbers.KEEP, Extremes.KEEP, Gaps.REWEIGHT, Scaling.RANGE, Mean.GEOMETRIC));

        Comparison comparison = Comparison.of(mixed.freeze(), unbalanced.freeze());

        assertThat(named(comparison, "YOUNG").after().priority()).isEqualTo(PriorityClass.SECOND);
        assertThat(named(comparison, "EVEN").after().priority()).isEqualTo(PriorityClass.FIRST);
        assertThat(comparison.moves().stream().flatMap(move -> move.causes().stream()))
                .containsExactly(Cause.METHOD, Cause.METHOD);
    }

    /** The later weight of the only criterion that both have is 0: on the way, nothing counts and nobody has a rank. */
    @Test
    void aStepAtWhichNothingCountsIsACauseToo() {
        var alone = new Rules(List.of(Decided.criterion("distance", Need.HIGH, 100)), Decided.PLAIN, BY_AGE.classing());
        List<RecordedUnit> units = BY_AGE.units().stream()
                .map(unit -> new RecordedUnit(
                        unit.id(),
                        unit.name(),
                        Collections.singletonList(unit.values().getLast()),
                        null))
                .toList();
        Decided lone = new Decided(units, 0, 0, Decided.PLAIN, BY_AGE.classing());

        Comparison comparison = Comparison.of(BY_AGE.freeze(), lone.freeze(alone));

        assertThat(named(comparison, "ELIS").isEntry()).isTrue();
        assertThat(named(comparison, "ELIS").causes()).contains(Cause.WEIGHTS);
        assertThat(named(comparison, "ANNE").isExit()).isTrue();
    }

    @Test
    void listsOfTwoPlacesDoNotCompare() {
        PriorityDecision here = BY_AGE.freeze();
        PriorityDecision there = PriorityDecision.read(here.text().replace("departement-18", "departement-45"));

        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(here, there));
    }

    private static Move named(Comparison comparison, String name) {
        return comparison.moves().stream()
                .filter(move -> move.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
