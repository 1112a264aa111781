package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void choosesThePlural() {
        assertThat(Texts.t("ui.errors.title", 1)).isEqualTo("Une réponse est à revoir");
        assertThat(Texts.t("ui.errors.title", 3)).isEqualTo("3 réponses sont à revoir");
    }

    @Test
    void writesNumbersAsFranceDoes() {
        assertThat(Texts.t("ui.pagination.position", 51, 75, 59591)).isEqualTo("51–75 sur 59\u202F591");
    }

    @Test
    void refusesAKeyThatNoFileHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.t("ui.nothing"))
                .withMessageContaining("ui.nothing");
    }
}
