package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pilot asks the collèges of the Cher; a head answers on a phone, without network for a while; the pilot asks, and approves. */
class CampaignJourneys extends MailedJourney {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String PILOT = "celia.campagne@exemple.fr";
    private static final String HEAD = "helene.cheffe@exemple.fr";
    private static final String SCHOOL = "0180002E";

    @BeforeAll
    static void openMail() {
        MAIL.start();
    }

    @AfterAll
    static void closeMail() {
        MAIL.stop();
    }

    @Override
    GreenMail mail() {
        return MAIL;
    }

    @Test
    void aHeadAnswersOnAPhoneAndAPilotReviews() throws Exception {
        page.navigate(application().operatorLink());
        click("Entrer comme opérateur");
        invite("Célia Campagne", PILOT, "pilotage", "departement-18");
        invite("Hélène Cheffe", HEAD, "chef-etablissement", SCHOOL);
        openAccount(PILOT);
        openAccount(HEAD);

        signIn(PILOT);
        String form = asks();
        onAPhone(HEAD);
        answers(form);
        takesAway(form);
        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(PILOT);
        open(form);
        page.getByLabel("Question").fill("Les ULIS sont-ils comptés ?");
        click("Renvoyer avec la question");
        assertThat(page.locator("main")).containsText("à revoir");

        onAPhone(HEAD);
        open(form);
        assertThat(page.locator("main")).containsText("Les ULIS sont-ils comptés");
        page.getByText("Écrire un message").click();
        page.getByLabel("Message").fill("Oui, dans leur niveau.");
        click("Envoyer le message");
        click("Envoyer les réponses");
        assertThat(page.locator("main")).containsText("Vos réponses sont envoyées");

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(PILOT);
        open(form);
        assertThat(page.locator("main")).containsText("dans leur niveau");
        click("Approuver");
        open(form.replaceAll("/lieux/.*", ""));
        assertThat(page.locator("tbody tr").first()).containsText("approuvée");
        isAccessible();
        click("Clore la campagne");
        click("Verrouiller les chiffres");
        assertThat(page.locator("main")).containsText("verrouillée");
    }

    /** @return the address of the form of the collège */
    private String asks() {
        open("/campagnes/nouvelle");
        isAccessible();
        page.getByLabel("Lieux interrogés").selectOption("college");
        click("Choisir ces lieux");
        page.getByLabel("Campagne", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Rentrée des collèges");
        page.getByLabel("Territoire").selectOption("departement-18");
        page.getByLabel("Période").selectOption("2026-2027");
        page.getByLabel("Élèves des collèges", new Page.GetByLabelOptions().setExact(true))
                .check();
        isAccessible();
        click("Préparer la campagne");
        click("Ouvrir la campagne");
        isAccessible();
        return page.url().replaceAll("^https?://[^/]+|\\?.*", "") + "/lieux/etablissement-" + SCHOOL;
    }

    private void answers(String form) {
        open("/campagnes");
        isAccessible();
        fitsTheWindow();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Rentrée des collèges")))
                .click();
        isAccessible();
        fitsTheWindow();
        Locator value = page.locator("#valeur-eleves-college");
        page.context().setOffline(true);
        value.fill("5000");
        value.blur();
        assertThat(page.locator("[data-offline]")).containsText(Pattern.compile("sur cet appareil\\s: 1\\."));
        page.context().setOffline(false);
        assertThat(page.locator("[data-offline]")).containsText("De retour en ligne");
        assertThat(page.locator("#enregistre")).containsText("enregistré à");
        assertThat(page.locator("#enregistre")).containsText("à confirmer");
        assertThat((Boolean) page.evaluate("() => Object.keys(localStorage).some((key) => key.startsWith('preau:'))"))
                .isFalse();

        page.context().setOffline(true);
        page.locator("#remarque-eleves-college").fill("fusion de trois collèges");
        page.locator("#remarque-eleves-college").blur();
        assertThat(page.locator("[data-offline]")).containsText("Hors ligne");
        page.context().setOffline(false);
        assertThat(page.locator("[data-offline]")).containsText("De retour en ligne");
        open(form);
        assertThat(page.locator("#remarque-eleves-college")).hasValue("fusion de trois collèges");
        isAccessible();
        click("Envoyer les réponses");
        assertThat(page.locator("main")).containsText("Vos réponses sont envoyées");
    }

    /** The form as a spreadsheet that comes back as it went. */
    private void takesAway(String form) {
        open(form);
        page.getByText("Remplir dans un tableur").click();
        Download sheet = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Télécharger en ODS"))
                        .click());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Renvoyer un fichier rempli"))
                .click();
        isAccessible();
        fitsTheWindow();
        page.getByLabel("Fichier").setInputFiles(sheet.path());
        click("Prendre les réponses du fichier");
        assertThat(page.locator("main")).containsText("rien n’a changé");
        isAccessible();
    }

    private void onAPhone(String email) {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        signIn(email);
    }
}
