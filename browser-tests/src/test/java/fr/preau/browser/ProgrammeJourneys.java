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

/** The example of a convention: loaded, changed, published, read on a phone, taken away as a file. */
class ProgrammeJourneys extends Journey {

    @Test
    void aConventionIsWrittenAndAnybodyReadsIt() throws IOException {
        comeInAsOperator();
        open("/programmes");
        isAccessible();
        click("Charger l’exemple");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Convention d’exemple.*"));
        assertThat(page.locator("main")).containsText("Exemple inventé");
        isAccessible();
        beginsAConvention();
        open("/programmes/exemple");
        addsALine();
        copiesASheet();
        seesWhatBlocks();
        open("/programmes/exemple");
        if (page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Publier").setExact(true))
                        .count()
                > 0) {
            click("Publier");
        }

        use(new Browser.NewContextOptions().setViewportSize(390, 844));
        for (String path : new String[] {
            "/programmes",
            "/programmes/exemple",
            "/programmes/exemple/calendrier",
            "/fiches-action",
            "/fiches-action/webradio"
        }) {
            open(path);
            fitsTheWindow();
            isAccessible();
        }
        takesTheFileAway();
    }

    private void beginsAConvention() {
        open("/programmes");
        link("Nouvelle convention").click();
        page.getByLabel("Intitulé").fill("Programme du Cher, 2026-2029");
        page.getByLabel("Référence").fill("Cher 2026");
        page.getByLabel("Territoire").fill("Bourges");
        page.getByLabel("Premier jour").fill("2026-09-01");
        page.getByLabel("Dernier jour").fill("2026-01-01");
        click("Enregistrer");
        wasRefused(422);
        assertThat(page.getByLabel("Intitulé")).hasValue("Programme du Cher, 2026-2029");
        isAccessible();
        page.getByLabel("Référence").fill("cher-2026");
        page.getByLabel("Dernier jour").fill("2029-08-31");
        page.getByLabel("Chercher un autre lieu").fill("departement-18");
        click("Chercher les lieux");
        assertThat(page.locator("input[name=lieux][value='departement-18']")).isChecked();
        isAccessible();
        click("Enregistrer");
        assertThat(page.locator("h1")).hasText("Programme du Cher, 2026-2029");
        link("Modifier la convention").click();
        page.getByLabel("Montant signé").fill("1 200 000");
        click("Enregistrer");
        assertThat(page.locator("main")).containsText("1\u202f200\u202f000\u202f€");
    }

    private void addsALine() {
        link("Ajouter une ligne au budget").click();
        page.getByLabel("Année").fill("2023");
        page.getByLabel("Axe").selectOption("formation");
        page.getByLabel("Nature").selectOption("investissement");
        page.getByLabel("Prévu : montant".replace(" :", "\u202f:")).fill("beaucoup");
        click("Enregistrer");
        assertThat(page.locator("main")).containsText("Écrivez un montant");
        wasRefused(422);
        isAccessible();
        page.getByLabel("Prévu : montant".replace(" :", "\u202f:")).fill("1 500,50");
        page.getByLabel("Prévu : source".replace(" :", "\u202f:")).fill("avenant");
        page.getByLabel("Prévu : à quelle date".replace(" :", "\u202f:")).fill("2026-01-05");
        click("Enregistrer");
        assertThat(page.locator("main")).containsText("1\u202f500,50\u202f€");
    }

    private void copiesASheet() {
        open("/fiches-action?q=webradio");
        link("Webradio").click();
        isAccessible();
        page.locator("form[action*='/programmes/exemple/fiches/'] button").click();
        assertThat(page.locator("h1")).hasText("Changer l’action");
        page.getByLabel("Premier jour").fill("2026-09-01");
        page.getByLabel("Dernier jour").fill("2027-06-30");
        page.getByLabel("Codage et robotique en classe").check();
        page.getByLabel("Lieux").fill("Bourges");
        click("Chercher les lieux");
        page.locator("input[name=lieux][value='commune-18033']").check();
        isAccessible();
        click("Enregistrer");
        assertThat(page.locator("main")).containsText("Bourges (commune)");
        page.getByLabel(Pattern.compile("Indicateur, dans un champ.*")).selectOption("acces-filles-nsi");
        click("Relier ce résultat");
        assertThat(page.locator("a[href='/indicateurs/acces-filles-nsi']")).isVisible();
        isAccessible();
    }

    private void seesWhatBlocks() {
        open("/programmes/exemple/calendrier");
        Locator blocked = page.locator("section:has(#bloque)");
        assertThat(blocked).containsText("Webradio");
        assertThat(blocked).containsText("Codage et robotique en classe (en cours, en retard)");
        isAccessible();
    }

    private void takesTheFileAway() throws IOException {
        open("/programmes/exemple");
        Download download = page.waitForDownload(() -> {
            page.getByText("Télécharger").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("CSV")))
                    .first()
                    .click();
        });
        Assertions.assertThat(Files.readString(download.path()))
                .startsWith("ligne,numero,intitule")
                .contains("1500.50", "webradio");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
