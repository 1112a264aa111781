package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A relay follows the Cher; a pilot freezes a list there; the relay is told, on the screen and by a letter. */
class DeskJourneys extends Journey {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String PASSWORD = "la girafe mange des craies";
    private static final String PILOT = "claire.pilote@exemple.fr";
    private static final String RELAY = "remi.relais@exemple.fr";
    private static final String LIST = "Collèges du Cher à suivre";
    private static final Pattern WELCOME = Pattern.compile("http://localhost:\\d+/acces\\?jeton=[\\w-]+");

    @BeforeAll
    static void openMail() {
        MAIL.start();
    }

    @AfterAll
    static void closeMail() {
        MAIL.stop();
    }

    @Override
    RunningPreau application() {
        return RunningPreau.mailingTo(MAIL.getSmtp().getPort());
    }

    @Test
    void whatHappensInATerritoryThatOneFollowsIsReadOnTheDeskAndInALetter() throws Exception {
        page.navigate(application().operatorLink());
        click("Entrer comme opérateur");
        invite("Claire Pilote", PILOT, "pilotage");
        invite("Rémi Relais", RELAY, "relais");

        openAccount(RELAY);
        signIn(RELAY);
        assertThat(page.locator("h1")).hasText("Ma semaine");
        assertThat(page.locator("main")).containsText("Vous ne suivez aucun territoire");
        assertThat(page.locator(".count")).hasText("1");
        isAccessible();
        click("Suivre\u202F: Cher");
        assertThat(page.locator("main")).not().containsText("Vous ne suivez aucun territoire");
        open("/lieux/departement-18");
        assertThat(button("Ne plus suivre")).isVisible();
        click("Ajouter aux favoris");
        assertThat(button("Retirer des favoris")).isVisible();
        isAccessible();
        open("/mes-preferences");
        isAccessible();
        page.locator("#courriel-decisions").selectOption("immediate");
        click("Enregistrer");
        assertThat(page.locator("main")).containsText("Vos préférences sont enregistrées");
        isAccessible();

        openAccount(PILOT);
        signIn(PILOT);
        isAccessible();
        freeze();

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(RELAY);
        assertThat(page.locator(".count")).hasText("2");
        assertThat(page.locator("main")).containsText("Une liste prioritaire est figée\u202F: " + LIST);
        isAccessible();
        button("Une liste prioritaire est figée").click();
        assertThat(page.locator("h1")).hasText(LIST);
        assertThat(page.locator(".count")).hasText("1");
        assertThat(GreenMailUtil.getWholeMessage(await(RELAY, LIST))).contains("/diagnostic/decisions/");

        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        signIn(RELAY);
        for (String path : List.of(
                "/ma-semaine",
                "/notifications",
                "/mes-preferences",
                "/favoris",
                "/lieux/departement-18",
                "/recherche?q=cher")) {
            open(path);
            isAccessible();
            fitsTheWindow();
        }
        open("/notifications");
        click("Tout marquer comme lu");
        assertThat(page.locator(".count")).hasCount(0);
    }

    private void invite(String name, String email, String role) {
        open("/personnes/inviter");
        page.getByLabel("Nom et prénom").fill(name);
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Rôle").selectOption(role);
        page.getByLabel("Lieu").fill("departement-18");
        page.getByLabel("Motif").fill("Essai du parcours");
        click("Inviter");
        assertThat(page.locator("main")).containsText("Le message est parti.");
    }

    private void openAccount(String email) throws Exception {
        Matcher link = WELCOME.matcher(GreenMailUtil.getBody(await(email, "compte"))
                .replace("=\r\n", "")
                .replace("=3D", "="));
        assertThat(link.find()).isTrue();
        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page.navigate(link.group());
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click("Ouvrir mon compte");
        assertThat(page.locator("h1")).hasText("Mon compte");
        click("Se déconnecter");
    }

    private void signIn(String email) {
        open("/connexion");
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(false))
                .fill(PASSWORD);
        click("Se connecter");
        page.waitForURL(Pattern.compile(".*/ma-semaine"));
    }

    private void freeze() {
        open(
                "/diagnostic/atelier?unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb-generale&s=bas&p=40"
                        + "&classes=nombre&premiers=4&suivants=6");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Figer la liste"))
                .click();
        page.getByLabel("Nom de la décision").fill(LIST);
        page.getByLabel("Par qui").fill("Commission territoriale");
        page.getByLabel("En quelle qualité").fill("instance de pilotage");
        click("Figer et publier");
        assertThat(page).hasURL(Pattern.compile(".*/diagnostic/decisions/[0-9a-f-]{36}"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The letter to this address of which the subject holds these words. */
    private static MimeMessage await(String email, String words) throws Exception {
        for (int second = 0; second < 30; second++) {
            for (MimeMessage received : MAIL.getReceivedMessages()) {
                if (isTo(received, email) && received.getSubject().contains(words)) {
                    return received;
                }
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("No letter to " + email + " says " + words);
    }

    private static boolean isTo(MimeMessage letter, String email) throws MessagingException {
        return Arrays.toString(letter.getAllRecipients()).contains(email);
    }
}
