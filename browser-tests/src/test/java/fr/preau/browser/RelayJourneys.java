package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pilot loads the relays of the Cher and fills a vacancy; a teacher finds a relay and writes; nobody sees the relay's address. */
class RelayJourneys extends MailedJourney {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String PILOT = "paule.pilote@exemple.fr";
    private static final String TEACHER = "theo.prof@exemple.fr";
    private static final String RELAY = "elise.erun@exemple.fr";
    private static final String SCHOOL = "0180002E";

    private static final String HEADER = "fonction;lieu;nom;courriel;specialite;quotite;competences;du;au\n";
    private static final String RIGHT = HEADER
            + "erun;departement-18;Élise Férun;" + RELAY + ";;50;webradio, Pix;2026-09-01;\n"
            + "mediateur;18033;Luc Loin;luc.loin@exemple.fr;;50;robotique;2026-09-01;\n"
            + "rupn;" + SCHOOL + ";;;;25;;2026-09-01;\n";
    private static final String WRONG = RIGHT + "rupn;0180002A;;;;;;2026-09-01;\n";

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
    void aTerritoryKeepsItsRelaysAndATeacherWritesToOne() throws Exception {
        page.navigate(application().operatorLink());
        click("Entrer comme opérateur");
        invite("Paule Pilote", PILOT, "pilotage", "departement-18");
        invite("Théo Prof", TEACHER, "enseignement", SCHOOL);

        openAccount(PILOT);
        signIn(PILOT);
        open("/relais");
        assertThat(page.locator("main")).containsText("Aucun poste pour l’instant");
        isAccessible();
        loadWithAnError();
        seesTheVacancyOnTheMap();
        appoints();
        onAPhone(PILOT, List.of("/relais", "/relais/import", "/relais/nouveau-poste", "/carte?signes=postes-vacants"));

        openAccount(TEACHER);
        signIn(TEACHER);
        findsTheRelayAndWrites();
        MimeMessage letter = await(RELAY, "Théo Prof");
        assertThat(letter.getReplyTo()).extracting(Object::toString).containsExactly(TEACHER);
        assertThat(GreenMailUtil.getWholeMessage(letter)).contains("webradio en mars");
        onAPhone(
                TEACHER,
                List.of("/relais", "/etablissements/" + SCHOOL, "/lieux/departement-18", "/recherche?q=elise"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Élise Férun"))
                .first()
                .click();
        isAccessible();
        fitsTheWindow();
        showsNoAddress();
    }

    private void loadWithAnError() {
        open("/relais/import");
        isAccessible();
        send(WRONG);
        assertThat(page.locator("main")).containsText("Rien n’est chargé");
        assertThat(page.locator("main table")).containsText("Lieu inconnu");
        assertThat(page.locator("main table")).containsText("0180002A");
        isAccessible();
        wasRefused(422);
        send(RIGHT);
        assertThat(page.locator("main")).containsText("Les 3 lignes sont lues et chargées");
        send(RIGHT);
        assertThat(page.locator("main")).containsText("Les 3 lignes sont lues et chargées");
        open("/relais");
        assertThat(page.locator("main tbody tr")).hasCount(3);
        isAccessible();
        showsNoAddress();
    }

    private void send(String lines) {
        page.locator("main input[type=file]")
                .setInputFiles(new FilePayload("relais.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").last().click();
        page.waitForLoadState();
    }

    private void seesTheVacancyOnTheMap() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir les postes vacants sur la carte"))
                .click();
        assertThat(page.locator("figure.map [data-count]").first()).hasText("1");
        isAccessible();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Voir la liste").setExact(true))
                .click();
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody tr")).containsText("Vacant");
    }

    private void appoints() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("RUPN"))
                .first()
                .click();
        isAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nommer quelqu’un"))
                .click();
        isAccessible();
        page.getByLabel("Adresse électronique").fill("pas une adresse");
        click("Nommer");
        assertThat(page.locator("main")).containsText("Écrivez un nom d’une ligne");
        assertThat(page.getByLabel("Adresse électronique")).hasValue("pas une adresse");
        isAccessible();
        wasRefused(422);
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Nora Nomme");
        page.getByLabel("Adresse électronique").fill("nora@exemple.fr");
        click("Nommer");
        assertThat(page.locator("main")).containsText("La nomination est enregistrée");
        assertThat(page.locator("main")).containsText("Nora Nomme");
        isAccessible();
        showsNoAddress();
    }

    private void findsTheRelayAndWrites() {
        open("/etablissements/" + SCHOOL);
        assertThat(page.locator("#relais")).containsText("Vos relais");
        assertThat(page.locator("#relais")).containsText("Élise Férun");
        open("/relais?q=FERUN");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Élise Férun"))
                .click();
        showsNoAddress();
        isAccessible();
        page.locator("main textarea").fill("Bonjour,\nun atelier webradio en mars\u202F?");
        click("Envoyer");
        assertThat(page.locator("main")).containsText("Votre message est parti.");
        showsNoAddress();
    }

    private void showsNoAddress() {
        assertThat(page.content()).doesNotContain(RELAY, "luc.loin@", "nora@");
    }

    private void onAPhone(String email, List<String> paths) {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        signIn(email);
        for (String path : paths.reversed()) {
            open(path);
            isAccessible();
            fitsTheWindow();
            showsNoAddress();
        }
    }
}
