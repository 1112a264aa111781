package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void aReviewIsFrozenAndTakenToTheCommittee() throws IOException {
        comeInAsOperator();
        open("/feuilles-de-route");
        click("Charger l’exemple");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Points d’étape"))
                .first()
                .click();
        page.getByLabel("Intitulé").fill("Comité de juin");
        page.getByLabel("Date de lecture").fill("2021-06-30");
        click("Commencer");
        assertThat(page.locator("h1")).hasText("Comité de juin");
        isAccessible();
        page.getByLabel("Synthèse").fill("Deux académies sur trois avancent.");
        click("Enregistrer");
        assertThat(page.getByLabel("Synthèse")).hasValue("Deux académies sur trois avancent.");
        joinsAPiece();
        click("Figer ce point d’étape");
        assertThat(page.locator("main")).containsText("Figé le");
        assertThat(page.locator("#pieces")).containsText("SHA-256");
        assertThat(page.getByLabel("Synthèse")).hasCount(0);
        for (String format : new String[] {"LibreOffice (ODP)", "PowerPoint (PPTX)", "PDF"}) {
            Download slides = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format))
                            .click());
            Assertions.assertThat(Files.size(slides.path())).as(format).isGreaterThan(2_000);
        }

        use(new Browser.NewContextOptions().setViewportSize(390, 844));
        comeInAsOperator();
        open("/feuilles-de-route/exemple/points");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comité de juin"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("78,5");
        fitsTheWindow();
        isAccessible();
    }

    private void joinsAPiece() {
        page.getByLabel("Joindre une pièce")
                .setInputFiles(
                        new FilePayload("releve.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Joindre").setExact(true))
                .click();
        assertThat(page.locator("#pieces")).containsText("Le contenu doit être celui que le nom annonce");
        wasRefused(422);
        isAccessible();
        page.getByLabel("Joindre une pièce")
                .setInputFiles(new FilePayload(
                        "releve.csv", "text/csv", "académie;certifiés".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Joindre").setExact(true))
                .click();
        assertThat(page.locator("#pieces")).containsText("releve.csv");
    }
}
