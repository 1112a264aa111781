package fr.preau.ui.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.preau.ui.BadSetting;
import fr.preau.ui.Skin;
import fr.preau.ui.web.UiSettings.IdentitySettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiSettingsTest {

    @Test
    void refusesALogoThatCannotBeRead() {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(
                        () -> new IdentityController(TestFrames.house(settings(null)), settings(Path.of("absent.svg"))))
                .withMessageContaining("absent.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vert", "#12", "#1E4D4G", "1E4D40"})
    void refusesAnAccentThatIsNoColour(String accent) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() ->
                        new UiSettings(Skin.PREAU, new IdentitySettings("Cher", "", "", null, accent)).asIdentity())
                .withMessageContaining(accent);
    }

    private static UiSettings settings(@Nullable Path logo) {
        return new UiSettings(Skin.PREAU, new IdentitySettings("Cher", "", "", logo, null));
    }
}
