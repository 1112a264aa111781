package fr.preau.bench.methods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.bench.methods.Size.Grid;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import java.time.Duration;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnTests {

    @Test
    void thePlaneIsInOnePieceAndNoneOfItsLinksCross() {
        Plane plane = Plane.of(new Grid(12, 9));

        assertThat(plane.graph().components()).isEqualTo(1);
        assertThat(plane.graph().isSymmetric()).isTrue();
        assertThat(plane.graph().links() / 2).isEqualTo(11 * 9 + 12 * 8 + 11 * 8);
        assertThat(crossings(plane)).isZero();
    }

    @Test
    void theSameSizeDrawsTheSameNumbers() {
        assertThat(Plane.of(new Grid(5, 4)).values())
                .isEqualTo(Plane.of(new Grid(5, 4)).values());
        assertThat(Arrays.deepEquals(
                        DrawnTable.of(50, 6).columns(), DrawnTable.of(50, 6).columns()))
                .isTrue();
    }

    @Test
    void someOfTheTableIsMissingAndOneWeightMoves() {
        DrawnTable drawn = DrawnTable.of(1_000, 6);

        assertThat(Arrays.stream(drawn.columns()[0]).filter(Double::isNaN).count())
                .isBetween(20L, 90L);
        assertThat(IntStream.range(0, 6).filter(j -> drawn.weights()[j] != drawn.moved()[j]))
                .hasSize(1);
    }

    @Test
    void theGrantsHaveTwelveRulesAndASelectionThatObeysThem() {
        SelectionProblem problem = DrawnGrants.of(60);
        SelectionSolver solver =
                ServiceLoader.load(SelectionSolver.class).findFirst().orElseThrow();

        assertThat(problem.rules()).hasSize(12);
        assertThat(solver.solve(problem, Effort.upTo(Duration.ofMinutes(1)).forValue()))
                .isInstanceOf(Solution.class);
    }

    @Test
    void theSecretTableIsSafe() {
        assertThat(new SecretMeasures(Size.SHORT).measure().lines().getLast().measured())
                .startsWith("none of ");
    }

    /** How many pairs of links meet elsewhere than at their ends. */
    private static long crossings(Plane plane) {
        int[][] links = IntStream.range(0, plane.graph().units())
                .boxed()
                .flatMap(from -> IntStream.of(plane.graph().neighboursOf(from))
                        .filter(to -> to > from)
                        .mapToObj(to -> new int[] {from, to}))
                .toArray(int[][]::new);
        return IntStream.range(0, links.length)
                .mapToLong(one -> IntStream.range(0, one)
                        .filter(other -> cross(plane, links[one], links[other]))
                        .count())
                .sum();
    }

    private static boolean cross(Plane plane, int[] one, int[] other) {
        boolean joined = Arrays.stream(one).anyMatch(end -> end == other[0] || end == other[1]);
        return !joined && parts(plane, one, other) && parts(plane, other, one);
    }

    /** Are the ends of the other link on both sides of the line of this one? */
    private static boolean parts(Plane plane, int[] line, int[] ends) {
        return side(plane, line, ends[0]) * side(plane, line, ends[1]) < 0;
    }

    private static double side(Plane plane, int[] line, int point) {
        return (plane.x()[line[1]] - plane.x()[line[0]]) * (plane.y()[point] - plane.y()[line[0]])
                - (plane.y()[line[1]] - plane.y()[line[0]]) * (plane.x()[point] - plane.x()[line[0]]);
    }
}
