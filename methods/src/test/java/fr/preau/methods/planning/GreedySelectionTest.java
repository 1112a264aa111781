package fr.preau.methods.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GreedySelectionTest {

    @Test
    void reproducesTheReference() throws IOException {
        SelectionProblem grants = GrantsReference.withoutEquity();
        Check greedy = Check.of(grants, GreedySelection.of(grants));
        assertThat(greedy.value()).isEqualTo(102_693);
        assertThat(greedy.spent()).isEqualTo(1_499_200);
        assertThat(greedy.isValid()).isTrue();
    }

    @Test
    void takesWhatIsFreeFirstAndLeavesWhatIsWorthNothing() {
        SelectionProblem problem = SelectionProblem.of(
                List.of(
                        Unit.of("a", new Option(5, 10)),
                        Unit.of("b", new Option(0, 0), new Option(1, 0)),
                        Unit.of("c", new Option(-1, 0)),
                        Unit.of("d", new Option(1, 2)),
                        Unit.of("e", new Option(9, 1)).with(Presence.FORCED_OUT)),
                10);
        assertThat(GreedySelection.of(problem)).isEqualTo(Selection.of(Map.of(0, 0, 1, 1)));
    }
}
