package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadBackAsItWasWritten() {
        Cursor cursor = Cursor.after("Saint-Amand-Montrond", "", "0180002E");
        assertThat(Cursor.parse(cursor.text())).contains(cursor);
    }

    @Test
    void standsInAnAddressAsItIs() {
        assertThat(Cursor.after("L’Haÿ-les-Roses", "1/2?&=").text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "a b", "====", "_w"})
    void whatWeDidNotWriteIsNoCursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }

    @RepeatedTest(20)
    void anyTextIsReadOrRefusedButNeverFails() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, 0x3000).forEach(text::appendCodePoint);
        assertThat(Cursor.parse(text.toString()).map(Cursor::text).orElse("refused"))
                .as("seed %d", seed)
                .isNotEmpty();
    }

    @Test
    void hasAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursor(List.of()));
    }
}
