package fr.preau.methods.planning.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Sense;
import fr.preau.methods.planning.Share;
import fr.preau.methods.planning.Solution;
import fr.preau.methods.planning.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two engines that share nothing give one selection, to the last tie; and agree on what cannot be done. */
class TwoEnginesTest {

    private static final Effort EFFORT = Effort.upTo(Duration.ofSeconds(60));

    @Test
    void agreeOnSmallProblems() {
        var random = new Random(20261122);
        int solved = 0;
        for (int draw = 0; draw < 150; draw++) {
            solved += agree(problem(random, 1 + random.nextInt(8), 12)) ? 1 : 0;
        }
        assertThat(solved).isBetween(60, 149);
    }

    @Test
    void agreeOnMiddleProblems() {
        var random = new Random(20261123);
        for (int draw = 0; draw < 8; draw++) {
            agree(problem(random, 18, 40));
        }
    }

    private static boolean agree(SelectionProblem problem) {
        Optional<Selection> choco = ChocoSolver.best(problem);
        Outcome outcome = new CpSatSolver().solve(problem, EFFORT);
        if (choco.isEmpty()) {
            assertThat(outcome).as("%s", problem).isInstanceOf(Outcome.Infeasible.class);
            checkMinimal(problem, (Outcome.Infeasible) outcome);
            return false;
        }
        assertThat(outcome).as("%s", problem).isInstanceOf(Solution.class);
        Solution solution = (Solution) outcome;
        assertThat(solution.selection()).as("%s", problem).isEqualTo(choco.orElseThrow());
        assertThat(solution.isOptimal()).isTrue();
        assertThat(solution.proof().unique()).isTrue();
        return true;
    }

    private static void checkMinimal(SelectionProblem problem, Outcome.Infeasible outcome) {
        SelectionProblem conflict = problem.withRules(outcome.conflict());
        assertThat(outcome.minimal()).isTrue();
        assertThat(ChocoSolver.best(conflict)).isEmpty();
        outcome.conflict()
                .forEach(rule ->
                        assertThat(ChocoSolver.best(conflict.without(rule))).isPresent());
    }

    private static SelectionProblem problem(Random random, int units, int most) {
        while (true) {
            try {
                return draw(random, units, most);
            } catch (ContradictoryRules again) {
                continue;
            }
        }
    }

    private static SelectionProblem draw(Random random, int count, int most) {
        List<Unit> units = IntStream.range(0, count)
                .mapToObj(rank -> new Unit(
                        "unit " + rank,
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(any -> new Option(random.nextInt(most) - 1, random.nextInt(most)))
                                .toList(),
                        random.nextInt(8) > 0
                                ? Presence.FREE
                                : random.nextBoolean() ? Presence.FORCED_IN : Presence.FORCED_OUT))
                .toList();
        List<Rule> rules = new ArrayList<>();
        for (int rank = random.nextInt(5); rank > 0; rank--) {
            rules.add(rule(random, "rule " + rank, count, most));
        }
        return new SelectionProblem(units, random.nextInt(most * count / 3 + 1), rules, earlier(random, units));
    }

    private static Rule rule(Random random, String name, int units, int most) {
        var members = new TreeSet<Integer>();
        IntStream.range(0, units).filter(any -> random.nextBoolean()).forEach(members::add);
        Measure measure = random.nextBoolean() ? Measure.UNITS : Measure.SPENDING;
        Share share = new Share(random.nextInt(8), 7);
        Limit limit = switch (random.nextInt(3)) {
            case 0 -> new Limit.Amount(random.nextInt(measure == Measure.UNITS ? 1 + units / 2 : most * units / 4 + 1));
            case 1 -> measure == Measure.UNITS ? new Limit.ShareOfTotal(share) : new Limit.ShareOfBudget(share);
            default -> new Limit.ShareOfTotal(share);
        };
        return new Rule(name, members, measure, random.nextBoolean() ? Sense.AT_LEAST : Sense.AT_MOST, limit);
    }

    private static Optional<Selection> earlier(Random random, List<Unit> units) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        var before = new TreeMap<Integer, Integer>();
        for (int unit = 0; unit < units.size(); unit++) {
            if (random.nextBoolean()) {
                before.put(unit, random.nextInt(units.get(unit).options().size()));
            }
        }
        return Optional.of(new Selection(before));
    }
}
