package fr.preau.methods.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SelectionProblemTest {

    private static final List<Unit> SCHOOLS = List.of(
            Unit.of("Bourges", new Option(9, 6), new Option(12, 9)),
            Unit.of("Sancerre", new Option(4, 4)),
            Unit.of("Lignières", new Option(3, 4)));

    @Test
    void refusesARuleAboutAnUnknownUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionProblem.of(SCHOOLS, 10, floor("rural", List.of(1, 3), 1)))
                .withMessageContainingAll("rural", "[1, 3]", "3 units");
    }

    @Test
    void refusesNegativeCostsAndBudgets() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Option(1, -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionProblem.of(SCHOOLS, -1))
                .withMessageContaining("-1");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SelectionProblem.of(SCHOOLS, 10, floor("rural", List.of(1), 1), floor("rural", List.of(2), 1)))
                .withMessageContaining("rural");
    }

    @Test
    void refusesAFloorAboveItsGroup() {
        assertThatThrownBy(() -> SelectionProblem.of(SCHOOLS, 10, floor("rural", List.of(1, 2), 3)))
                .isInstanceOf(ContradictoryRules.class)
                .hasMessage("Rule rural asks for 3 at least, its group has 2 at most");
    }

    @Test
    void refusesAFloorAboveTheCeilingOfALargerGroup() {
        Rule floor = floor("rural", List.of(1, 2), 2);
        Rule ceiling = Rule.atMost("all", List.of(0, 1, 2), Measure.UNITS, new Limit.Amount(1));
        assertThatThrownBy(() -> SelectionProblem.of(SCHOOLS, 10, floor, ceiling))
                .isInstanceOf(ContradictoryRules.class)
                .asInstanceOf(InstanceOfAssertFactories.type(ContradictoryRules.class))
                .returns(List.of(floor, ceiling), ContradictoryRules::rules);
    }

    @Test
    void refusesToForceInMoreThanTheBudget() {
        List<Unit> forced =
                SCHOOLS.stream().map(unit -> unit.with(Presence.FORCED_IN)).toList();
        assertThat(SelectionProblem.of(forced, 14).budget()).isEqualTo(14);
        assertThatThrownBy(() -> SelectionProblem.of(forced, 13))
                .isInstanceOf(ContradictoryRules.class)
                .hasMessageContaining("14");
    }

    @Test
    void refusesAnEarlierSelectionOfWhatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionProblem.of(SCHOOLS, 10).changing(Selection.of(Map.of(1, 1))))
                .withMessageContaining("option 1 of unit 1");
    }

    @Test
    void refusesSharesOfTheBudgetForUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Rule.atLeast("rural", List.of(1), Measure.UNITS, new Limit.ShareOfBudget(Share.ofPercent(10))))
                .withMessageContaining("rural");
    }

    @Test
    void comparesSharesExactly() {
        Share third = new Share(2, 6);
        assertThat(third).isEqualTo(new Share(1, 3));
        assertThat(third.compare(33_333_333_333L, 100_000_000_000L)).isNegative();
        assertThat(third.compare(33_333_333_334L, 100_000_000_000L)).isPositive();
        assertThat(third.compare(33_333_333_333L, 99_999_999_999L)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, 10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
    }

    private static Rule floor(String name, List<Integer> members, long units) {
        return Rule.atLeast(name, members, Measure.UNITS, new Limit.Amount(units));
    }
}
