package fr.preau.methods.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What engines are given says the same as the problem, and its bound bounds it. */
class IntegerProgramTest {

    private static final int PROBLEMS = 300;

    @Test
    void rowsHoldWhereAndOnlyWhereTheCheckFindsNothing() {
        var random = new Random(20261122);
        for (int draw = 0; draw < PROBLEMS; draw++) {
            SelectionProblem problem = Drawn.problem(random);
            IntegerProgram program = IntegerProgram.of(problem);
            int[] chosen = choices(program, random);
            Selection selection = program.selection(chosen);
            Check check = Check.of(problem, selection);
            assertThat(program.rows().stream()
                            .allMatch(row -> IntegerProgram.sum(row.weights(), chosen) <= row.limit()))
                    .as("%s %s", problem, selection)
                    .isEqualTo(check.isValid());
            assertThat(IntegerProgram.sum(program.values(), chosen)).isEqualTo(check.value());
            problem.earlier()
                    .ifPresent(earlier -> assertThat(IntegerProgram.sum(program.unchanged(earlier), chosen))
                            .isEqualTo(program.units() - check.changes()));
        }
    }

    @Test
    void noSelectionIsWorthMoreThanTheBoundWhateverThePrices() {
        var random = new Random(20261123);
        for (int draw = 0; draw < PROBLEMS; draw++) {
            SelectionProblem problem = Drawn.problem(random);
            IntegerProgram program = IntegerProgram.of(problem);
            double[] prices = random.doubles(program.rows().size(), -0.5, 2).toArray();
            LagrangianBound bound = LagrangianBound.of(Domain.whole(program), program.values(), prices);
            BruteForce.all(problem).stream()
                    .filter(selection -> Check.of(problem, selection).isValid())
                    .forEach(
                            selection -> assertThat(Check.of(problem, selection).value() * bound.scale())
                                    .as("%s %s", problem, selection)
                                    .isLessThanOrEqualTo(bound.bound() - loss(program, bound, selection)));
        }
    }

    @Test
    void theBoundIsTightWhereNothingIsSplit() {
        SelectionProblem problem =
                SelectionProblem.of(List.of(Unit.of("a", new Option(6, 2)), Unit.of("b", new Option(2, 1))), 2);
        IntegerProgram program = IntegerProgram.of(problem);
        LagrangianBound bound = LagrangianBound.of(Domain.whole(program), program.values(), new double[] {2.5});
        assertThat(bound.floor()).isEqualTo(6);
        assertThat(Arrays.stream(bound.losses()).mapToDouble(loss -> (double) loss / bound.scale()))
                .containsExactly(0.0, 1.0, 0.5, 0.0);
        assertThat(bound.keep(Domain.whole(program), bound.gapTo(6)).size()).isZero();
    }

    private static long loss(IntegerProgram program, LagrangianBound bound, Selection selection) {
        return IntStream.range(0, program.units())
                .mapToLong(unit -> bound.losses()[
                        selection.optionOf(unit).isPresent()
                                ? program.first()[unit]
                                        + selection.optionOf(unit).getAsInt()
                                : program.first()[unit + 1] - 1])
                .sum();
    }

    private static int[] choices(IntegerProgram program, Random random) {
        return IntStream.range(0, program.units())
                .map(unit -> program.first()[unit] + random.nextInt(program.first()[unit + 1] - program.first()[unit]))
                .toArray();
    }
}
