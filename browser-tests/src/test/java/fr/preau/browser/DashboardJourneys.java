package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Dashboards: the public one of the TNE; one that is composed, published, read on a phone and taken back; one made of a file. */
class DashboardJourneys extends Journey {

    @Test
    void aCitizenReadsThePageOfTheProgrammeAndTakesItsFiguresAway() throws IOException {
        for (int width : new int[] {1440, 390}) {
            use(new Browser.NewContextOptions().setViewportSize(width, 900));
            open("/tableaux");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Territoires numériques éducatifs.*")))
                    .click();
            // 32,688 of 53,491 participants; so that the share of teachers among the others is kept back.
            Locator participants = tile("Participants aux formations");
            assertThat(participants).containsText("61,1");
            assertThat(participants).containsText("contrôle de publication en échec");
            assertThat(tile("Participants, par département (cumul)")).containsText("Corse-du-Sud");
            assertThat(tile("La plateforme des TNE (cumuls)")).containsText("cumul");
            assertThat(tile("Connexions de chaque mois, tirées du cumul (série inventée)"))
                    .containsText("Différence de deux cumuls qui se suivent");
            isAccessible();
            fitsTheWindow();
        }
        Locator participants = tile("Participants, par département (cumul)");
        Download file = page.waitForDownload(() -> {
            participants.getByText("Télécharger").first().click();
            participants
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^CSV.*")))
                    .click();
        });
        Assertions.assertThat(Files.readString(file.path()))
                .contains("tne-participants,", "departement-2A", "2025-03", "13811");
    }

    @Test
    void aDashboardIsComposedWithoutScriptAndNeverLies() {
        comeInAsOperator();
        use(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()));
        open("/tableaux/nouveau");
        page.getByLabel("Titre").fill("Le Cher en bref");
        page.locator("select[name=lieu]").selectOption("departement-18");
        click("Créer et ajouter des vignettes");
        String composer = page.url().replaceFirst("\\?.*", "");

        add("Barres");
        page.getByLabel("Indicateur").selectOption("ips-college");
        page.getByLabel("Lieux montrés").selectOption("etablissement");
        click("Enregistrer la vignette");
        assertThat(page.locator("main")).containsText("Ce dessin tromperait qui le lit");
        click("Prendre à la place");
        assertThat(page.locator("main")).containsText("C’est enregistré.");
        add("Texte");
        page.getByLabel("Titre de la vignette").fill("À lire d’abord");
        page.getByLabel("Texte").fill("Les collèges du Cher, du plus haut au plus bas.");
        click("Voir d’abord");
        assertThat(page.locator("#apercu")).containsText("du plus haut au plus bas");
        click("Enregistrer la vignette");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Monter.*lire.*")))
                .click();

        use(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setStorageState(page.context().storageState()));
        page.navigate(composer);
        isAccessible();
        page.navigate(composer + "/vignette?forme=tableau");
        isAccessible();
        page.navigate(composer.replace("/composer", ""));
        assertThat(page.locator(".board__tile h2"))
                .hasText(new String[] {"À lire d’abord", "Indice de position sociale des collèges"});
        isAccessible();
        publishAndTakeBack();
        wasRefused(422);
    }

    @Test
    void aDashboardIsTakenAwayAndMadeAgainOfItsFile() throws IOException {
        comeInAsOperator();
        open("/tableaux/modeles/portrait");
        click("En faire une copie à moi");
        String taken = file();
        long tiles = taken.lines().filter(line -> line.contains("- shape:")).count();
        Assertions.assertThat(tiles).isGreaterThan(9);

        String faulty = taken.replaceFirst("ips-college", "ips-colege").replace("shape: points", "shape: pointes");
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            open("/tableaux/fichier");
            isAccessible();
            fitsTheWindow();
            sendByKeyboard(faulty);
            assertThat(page.locator("[aria-invalid=true]")).hasAttribute("name", "fichier");
            Locator faults = page.locator("tbody tr");
            assertThat(faults).hasCount(2);
            assertThat(faults.first()).containsText(Pattern.compile(line(faulty, "ips-colege") + "\\D"));
            assertThat(faults.first()).containsText("vignette 1");
            assertThat(faults.first()).containsText("« ips-colege »");
            assertThat(faults.last()).containsText(Pattern.compile(line(faulty, "pointes") + "\\D"));
            assertThat(faults.last()).containsText("vignette 4");
            isAccessible();
            fitsTheWindow();
            wasRefused(422);
        }

        sendByKeyboard(taken.replaceFirst("title: .*", "title: \"Le Cher d’après un fichier\""));
        assertThat(page.locator("h1")).hasText("Le Cher d’après un fichier");
        assertThat(page.locator("main")).containsText("Le tableau du fichier est à vous");
        assertThat(page.locator(".board__tile")).hasCount((int) tiles);
        Assertions.assertThat(file().lines().skip(1))
                .containsExactlyElementsOf(taken.lines().skip(1).toList());
        isAccessible();
        fitsTheWindow();
    }

    private String file() throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Télécharger le modèle"))
                        .click());
        Assertions.assertThat(file.suggestedFilename()).startsWith("tableau-").endsWith(".yaml");
        return Files.readString(file.path());
    }

    private void sendByKeyboard(String text) {
        Locator field = page.getByLabel("Fichier du tableau");
        field.setInputFiles(new FilePayload("tableau.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        field.focus();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("En faire un tableau");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** On which one these words are, from 1. */
    private static int line(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }

    private void add(String shape) {
        page.getByLabel("Forme").selectOption(new SelectOption().setLabel(shape));
        click("Ajouter une vignette");
    }

    private void publishAndTakeBack() {
        String own = page.url();
        click("Donner une adresse publique");
        String published = page.locator("a[href^='/tableaux/publics/']").first().getAttribute("href");
        page.setViewportSize(390, 844);
        fitsTheWindow();
        page.setViewportSize(1440, 900);
        Page pilot = page;
        var reader = newPage(new Browser.NewContextOptions().setViewportSize(390, 844));
        page = reader;
        for (String end : List.of("", "/integration")) {
            open(published + end);
            assertThat(page.locator("main")).containsText("Indice de position sociale des collèges");
            isAccessible();
            fitsTheWindow();
        }
        page = pilot;
        page.navigate(own);
        click("Retirer l’adresse publique");
        assertThat(page.locator("main")).containsText("elle ne mène plus nulle part");
        page = reader;
        open(published);
        assertThat(page.locator("h1")).not().containsText("Le Cher en bref");
        wasRefused(404);
        page.context().close();
        page = pilot;
    }

    private Locator tile(String title) {
        return page.locator(".board__tile")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }
}
