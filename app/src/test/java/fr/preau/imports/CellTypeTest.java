package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTypeTest {

    private final List<String> read = new ArrayList<>();
    private final CellType<Integer> remembering = new CellType<>("un nombre", this::read).remembering();

    private Integer read(String text) {
        read.add(text);
        return Integer.valueOf(text);
    }

    @Test
    void readsEachTextOnce() {
        assertThat(List.of("1", "2", "1", "1"))
                .map(text -> remembering.parser().parse(text))
                .containsExactly(1, 2, 1, 1);
        assertThat(read).containsExactly("1", "2");
    }

    @Test
    void whatCannotBeReadIsRefusedEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> remembering.parser().parse("un"));
        }
    }

    @Test
    void aFileThatNeverSaysTheSameTwiceFillsNoMemory() {
        for (int number = 0; number < 5_000; number++) {
            assertThat(remembering.parser().parse(String.valueOf(number))).isEqualTo(number);
        }
        read.clear();

        assertThat(remembering.parser().parse("4999")).isEqualTo(4_999);
        assertThat(read).containsExactly("4999");
    }
}
