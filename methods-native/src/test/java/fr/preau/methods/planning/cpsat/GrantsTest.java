package fr.preau.methods.planning.cpsat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Share;
import fr.preau.methods.planning.Solution;
import fr.preau.methods.planning.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 300 schools, whose optima GLPK and CBC agree on: see reference/planning in the tests of the module methods. */
class GrantsTest {

    private static final Path GRANTS = Path.of("../methods/src/test/resources/reference/planning/grants.csv");
    private static final long BUDGET = 1_500_000;
    private static final Effort EFFORT = Effort.upTo(Duration.ofMinutes(5));

    @Test
    void reproducesTheOptimumWithoutEquity() throws IOException {
        Solution solution = solve(problem().withRules(List.of()), EFFORT);
        assertThat(solution.value()).isEqualTo(102_926);
        assertThat(solution.spent()).isEqualTo(1_499_800);
        assertThat(solution.isOptimal()).isTrue();
        assertThat(solution.proof().unique()).isTrue();
    }

    @Test
    void reproducesTheOptimumWithEquityAndItsPrice() throws IOException {
        Solution solution = solve(problem(), EFFORT.forValue());
        assertThat(solution.value()).isEqualTo(100_485);
        assertThat(solution.spent()).isEqualTo(1_499_400);
        assertThat(solution.isOptimal()).isTrue();
        assertThat(solution.proof().certified()).isBetween(100_485L, 100_700L);
        assertThat(100.0 * (102_926 - solution.value()) / 102_926).isBetween(2.365, 2.375);
    }

    /** How far it comes depends on the machine; what it says is true wherever it stops. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 150, 200, 250, 300, 400, 600})
    void boundsTheOptimumWhenTimeIsUp(int milliseconds) throws IOException {
        Effort little = Effort.upTo(Duration.ofMillis(milliseconds));
        switch (new CpSatSolver().solve(problem(), little)) {
            case Solution solution -> {
                assertThat(solution.value()).isLessThanOrEqualTo(100_485);
                assertThat(solution.proof().bound()).isGreaterThanOrEqualTo(100_485);
                assertThat(solution.isOptimal()).isEqualTo(solution.gap() == 0);
            }
            case Outcome.Undecided none -> {}
            case Outcome.Infeasible conflict -> fail("It has a selection, and was said to have none: " + conflict);
        }
    }

    private static Solution solve(SelectionProblem problem, Effort effort) {
        return (Solution) new CpSatSolver().solve(problem, effort);
    }

    private static SelectionProblem problem() throws IOException {
        List<List<Long>> rows = Files.readAllLines(GRANTS).stream()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(Long::valueOf).toList())
                .toList();
        var options = new TreeMap<Long, List<Option>>();
        rows.forEach(row ->
                options.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(new Option(row.get(8), row.get(7))));
        List<Rule> rules = new ArrayList<>();
        groups(rows, 2).forEach((department, schools) -> {
            rules.add(Rule.atLeast("floor " + department, schools, Measure.SPENDING, share(11)));
            rules.add(Rule.atMost("ceiling " + department, schools, Measure.SPENDING, share(14)));
        });
        rules.add(Rule.atLeast("rural", marked(rows, 3), Measure.SPENDING, share(55)));
        rules.add(Rule.atLeast("low IPS", marked(rows, 4), Measure.SPENDING, share(75)));
        List<Unit> units = options.entrySet().stream()
                .map(school -> new Unit(school.getKey().toString(), school.getValue(), Presence.FREE))
                .toList();
        return SelectionProblem.of(units, BUDGET, rules.toArray(Rule[]::new));
    }

    private static Limit share(long percent) {
        return new Limit.ShareOfBudget(Share.ofPercent(percent));
    }

    private static TreeSet<Integer> marked(List<List<Long>> rows, int column) {
        return Objects.requireNonNull(groups(rows, column).get(1L));
    }

    private static Map<Long, TreeSet<Integer>> groups(List<List<Long>> rows, int column) {
        var groups = new TreeMap<Long, TreeSet<Integer>>();
        rows.forEach(row -> groups.computeIfAbsent(row.get(column), any -> new TreeSet<>())
                .add(row.getFirst().intValue()));
        return groups;
    }
}
