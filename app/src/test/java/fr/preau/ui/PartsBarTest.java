package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsBarTest {

    @Test
    void partsFollowEachOther() {
        PartsBar bar = PartsBar.of("72", 90)
                .with("Âge", "45", 45)
                .with("Perte", "−3", -3)
                .with("Pièces", "27", 27);

        assertThat(bar.parts())
                .extracting(PartsBar.Part::start, PartsBar.Part::end)
                .containsExactly(tuple(0.0, 45.0), tuple(45.0, 45.0), tuple(45.0, 72.0));
        assertThat(bar.at(45)).isEqualTo("50.0%");
        assertThat(bar.words()).isEqualTo("Âge 45, Perte −3, Pièces 27");
    }

    @Test
    void manyPartsShareTheLastColour() {
        List<PartsBar.Key> keys =
                PartsBar.keys(IntStream.range(0, 9).mapToObj(Integer::toString).toList());

        assertThat(keys).extracting(PartsBar.Key::colour).containsExactly(1, 2, 3, 4, 5, 6, 7, 7, 7);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(PartsBar.of("0", 0).at(0)).isEqualTo("0%");
    }
}
