package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same screens in the State's design system, as an operator who is entitled to it sees them. */
class TwoSkinsJourneys extends Journey {

    private static final List<String> SCREENS = List.of("/", "/galerie", "/etablissements", "/etablissements/0180002E");

    @Override
    RunningPreau application() {
        return RunningPreau.wearing("dsfr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void readsOnAWideScreenAndOnAPhone(String theme) {
        open("/apparence?theme=" + theme);
        for (String screen : SCREENS) {
            open(screen);
            assertThat(page.locator("html[data-skin=dsfr][data-fr-theme=" + theme + "]"))
                    .hasCount(1);
            assertThat(page.locator(".fr-logo")).hasCount(0);
            for (int width : List.of(1440, 390)) {
                page.setViewportSize(width, 844);
                fitsTheWindow();
                isAccessible();
            }
        }
    }

    /** Its terms keep them for sites of the State, and we show them to nobody. */
    @Test
    void neverBearsTheSignsOfTheState() {
        open("/");
        String sheet = (String) page.evaluate("document.querySelector('link[href$=\"dsfr.min.css\"]').href");
        String folder = sheet.substring(0, sheet.lastIndexOf('/'));

        assertThat(page.request().get(sheet).text()).contains(".fr-btn").doesNotContain("fr-logo", "fr-connect");
        for (String file : List.of("/artwork/logo.svg", "/favicon/favicon.svg", "/favicon/favicon.ico")) {
            APIResponse answer = page.request().get(folder + file);
            assertThat(answer.status()).as(file).isEqualTo(404);
        }
    }
}
