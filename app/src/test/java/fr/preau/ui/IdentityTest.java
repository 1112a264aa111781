package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void refusesAnAccentThatCannotBeReadAndProposesOneThatCan() {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> withAccent("#FFCC00"))
                .withMessageContaining("#FFCC00")
                .satisfies(refused -> {
                    String proposed = refused.advice().replaceAll(".*(#[0-9A-F]{6}).*", "$1");
                    assertThat(withAccent(proposed).accent()).contains(Colour.parse(proposed));
                });
    }

    @Test
    void lightensTheAccentOnADarkPage() {
        assertThat(withAccent("#1E4D40").stylesheet()).contains("--accent: #1E4D40;", "--accent-on-dark: #");
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Colour.parse("#777777").contrastWith(Colour.WHITE)).isEqualTo(4.48, within(0.01));
    }

    private static Identity withAccent(String accent) {
        return new Identity("Cher", "", "", "", Optional.of(Colour.parse(accent)));
    }
}
