package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The example of a roadmap: loaded, read, published, taken away as a file. */
class RoadmapJourneys extends Journey {

    @Test
    void loadsTheExamplePublishesItAndAnybodyReadsIt() throws IOException {
        comeInAsOperator();
        open("/feuilles-de-route");
        isAccessible();
        click("Charger l’exemple");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Feuille de route d’exemple.*"));
        assertThat(page.locator("main")).containsText("38 objectifs");
        isAccessible();
        if (page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Publier").setExact(true))
                        .count()
                > 0) {
            click("Publier");
        }
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ne plus publier")))
                .isVisible();
        Download download = page.waitForDownload(() -> {
            page.getByText("Télécharger").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("CSV")))
                    .first()
                    .click();
        });
        Assertions.assertThat(Files.readString(download.path()))
                .startsWith("ligne,numero,intitule")
                .contains("journées stagiaires");

        use(new Browser.NewContextOptions().setViewportSize(390, 844));
        open("/feuilles-de-route/exemple");
        fitsTheWindow();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("1\\.1\\.CO1 ·.*")))
                .click();
        Locator sideBySide = page.locator("table").last();
        assertThat(sideBySide).containsText("Bordeaux");
        assertThat(sideBySide).containsText("sur 549 établissements");
        fitsTheWindow();
        isAccessible();
    }
}
