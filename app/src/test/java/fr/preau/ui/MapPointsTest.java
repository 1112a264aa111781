package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapPointsTest {

    private static final MapSign SIGN = MapSign.disc("chaud", 8).filled("brick");

    @Test
    void aPointHasALetterInTheOrderOfTheLegend() {
        MapLetters letters = new MapLetters("1", 4);
        letters.put(0, 0, false);
        letters.put(2, 1, true);
        letters.put(3, 7, true);

        assertThat(letters.answer()).isEqualTo(new MapLetters.Answer("1", "a.BH"));
    }

    @Test
    void signsAreToldToTheDrawing() {
        MapSign other = MapSign.diamond("froid", 4.5).hollow("ink-soft");

        assertThat(new MapPoints("/p", "/s", "/c", List.of(SIGN, other), "").json())
                .isEqualTo("[[\"disc\",\"brick\",\"ink\",8.0],[\"diamond\",\"card\",\"ink-soft\",4.5]]");
    }

    @Test
    void aMapHasAFewSigns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapPoints("/p", "/s", "/c", List.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapPoints("/p", "/s", "/c", Collections.nCopies(MapSign.MOST + 1, SIGN), ""));
    }
}
