package fr.preau.methods.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Three schools and a budget of 10, small enough for prices to be told by hand.
 */
class SolutionTest {

    private static final List<Unit> SCHOOLS = List.of(
            Unit.of("Bourges", new Option(9, 6), new Option(14, 9)),
            Unit.of("Sancerre", new Option(4, 4)),
            Unit.of("Lignières", new Option(3, 4)));

    private static final Rule RURAL = Rule.atLeast("rural", List.of(1, 2), Measure.UNITS, new Limit.Amount(1));
    private static final Rule SOUTH =
            Rule.atLeast("south", List.of(2), Measure.SPENDING, new Limit.ShareOfTotal(Share.ofPercent(40)));
    private static final SelectionProblem PROBLEM = SelectionProblem.of(SCHOOLS, 10, RURAL, SOUTH);
    private static final Effort EFFORT = Effort.upTo(Duration.ofSeconds(1));

    /** Without rules: 14. Lignières must be 40 % of the spending: with Bourges (6 + 4 = 10), just so: 12. */
    @Test
    void findsWhatIsFoundByHand() {
        assertThat(solve(PROBLEM.withRules(List.of()))).isEqualTo(Selection.of(Map.of(0, 1)));
        assertThat(solve(PROBLEM.without(SOUTH))).isEqualTo(Selection.of(Map.of(0, 0, 1, 0)));
        assertThat(solve(PROBLEM)).isEqualTo(Selection.of(Map.of(0, 0, 2, 0)));
    }

    @Test
    void pricesRulesByHand() {
        Solution solution = (Solution) new BruteForce().solve(PROBLEM, EFFORT);
        assertThat(Prices.of(solution, 4, new BruteForce(), EFFORT))
                .isEqualTo(new Prices(
                        Map.of("rural", new Price(0, 0), "south", new Price(1, 1)),
                        new Price(2, 2),
                        Optional.of(new Price(0, 0))));
    }

    @Test
    void changesAsLittleAsPossibleAtEqualValue() {
        List<Unit> alike =
                List.of(Unit.of("a", new Option(1, 1)), Unit.of("b", new Option(1, 1)), Unit.of("c", new Option(1, 1)));
        SelectionProblem problem = SelectionProblem.of(alike, 2);
        assertThat(solve(problem)).isEqualTo(Selection.of(Map.of(0, 0, 1, 0)));
        assertThat(solve(problem.changing(Selection.of(Map.of(2, 0))))).isEqualTo(Selection.of(Map.of(0, 0, 2, 0)));
    }

    /** 11 spent without all three schools, which cost 14, is Bourges by its second option: Lignières then has 31 % at most. */
    @Test
    void namesRulesThatConflict() {
        Rule few = Rule.atMost("few", List.of(0, 1, 2), Measure.UNITS, new Limit.Amount(2));
        Rule all = Rule.atLeast("all money", List.of(0, 1, 2), Measure.SPENDING, new Limit.Amount(11));
        SelectionProblem problem = SelectionProblem.of(SCHOOLS, 13, RURAL, all, SOUTH, few);
        Outcome outcome = new BruteForce().solve(problem, EFFORT);
        assertThat(outcome).isEqualTo(new Outcome.Infeasible(List.of(all, SOUTH), true));
    }

    @Test
    void refusesWhatDoesNotObey() {
        assertThatThrownBy(() -> claim(Map.of(0, 0, 1, 0), 13))
                .isInstanceOf(Solution.WrongClaim.class)
                .hasMessageContaining("rule south");
        assertThatThrownBy(() -> claim(Map.of(0, 1, 2, 0), 17))
                .isInstanceOf(Solution.WrongClaim.class)
                .hasMessageContainingAll("budget", "rule south");
    }

    @Test
    void refusesABoundUnderTheValue() {
        assertThat(claim(Map.of(0, 0, 2, 0), 12).isOptimal()).isTrue();
        assertThat(claim(Map.of(0, 0, 2, 0), 13).gap()).isEqualTo(1);
        assertThatThrownBy(() -> claim(Map.of(0, 0, 2, 0), 11)).isInstanceOf(Solution.WrongClaim.class);
    }

    @Test
    void refusesAFigureThatIsNotThatOfTheSelection() {
        Selection selection = Selection.of(Map.of(0, 0, 2, 0));
        var proof = new Solution.Proof(20, 20, true);
        assertThatThrownBy(() -> new Solution(PROBLEM, selection, 13, 10, 0, proof))
                .isInstanceOf(Solution.WrongClaim.class)
                .hasMessageContaining("worth 13");
    }

    private static Selection solve(SelectionProblem problem) {
        return ((Solution) new BruteForce().solve(problem, EFFORT)).selection();
    }

    private static Solution claim(Map<Integer, Integer> options, long bound) {
        return Solution.checked(PROBLEM, Selection.of(options), new Solution.Proof(bound, bound, true));
    }
}
