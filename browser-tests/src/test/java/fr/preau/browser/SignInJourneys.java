package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import preau.keycloak.Keycloak;

/** Signing in without a password of Préau: by a passkey, and through a provider of identities. */
class SignInJourneys extends Journey {

    private static final String PASSWORD = "la girafe mange des craies";

    @Test
    void aPasskeyIsAddedServesAndIsRemoved() {
        String link = invite("Paula Passe", "paula.passe@exemple.fr");
        use(new Browser.NewContextOptions().setViewportSize(390, 844));
        addAuthenticator();
        page.navigate(link);
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click("Ouvrir mon compte");
        follow("Gérer mes clés d’accès");
        assertThat(page.locator("main")).containsText("Aucune clé d’accès");
        isAccessible();
        fitsTheWindow();

        page.getByLabel("Nom de la clé").fill("<b>Téléphone</b>");
        page.getByLabel("Mot de passe actuel").fill("pas le bon mot de passe");
        click("Ajouter une clé d’accès");
        assertThat(page.locator("main")).containsText("Ce n’est pas votre mot de passe actuel");
        wasRefused(422);
        page.getByLabel("Mot de passe actuel").fill(PASSWORD);
        click("Ajouter une clé d’accès");
        assertThat(page.locator("main")).containsText("La clé est ajoutée.");
        assertThat(page.locator("tbody")).containsText("<b>Téléphone</b>");
        isAccessible();
        fitsTheWindow();
        page.setViewportSize(1440, 900);
        isAccessible();

        makesATokenAndRevokesIt();
        open("/mon-compte");
        click("Se déconnecter");
        open("/connexion?suite=%2Fmon-compte%2Fcles");
        isAccessible();
        click("Se connecter avec une clé d’accès");
        assertThat(page.locator("h1")).hasText("Mes clés d’accès");

        page.getByLabel(Pattern.compile("^Nouveau nom de la clé")).fill("Téléphone");
        click("Renommer");
        assertThat(page.locator("main")).containsText("La clé est renommée.");
        click("Retirer");
        assertThat(page.locator("main")).containsText("La clé est retirée");
        open("/mon-compte");
        click("Se déconnecter");
        open("/connexion");
        click("Se connecter avec une clé d’accès");
        assertThat(page.locator("main")).containsText("Cette clé n’a pas permis de vous connecter");
        isAccessible();
        wasRefused(422);
    }

    private void makesATokenAndRevokesIt() {
        page.setViewportSize(390, 844);
        open("/mon-compte/jetons");
        click("Créer le jeton");
        assertThat(page.locator("main")).containsText("Écrivez un nom d’une ligne");
        wasRefused(422);
        isAccessible();
        page.getByLabel("Nom du jeton").fill("Tableur du service");
        page.getByLabel("Mot de passe actuel").fill(PASSWORD);
        click("Créer le jeton");
        assertThat(page.locator("#jeton")).hasValue(Pattern.compile("preau_.{43}"));
        isAccessible();
        fitsTheWindow();
        click("Révoquer");
        assertThat(page.locator("main")).containsText("Le jeton est révoqué");
        assertThat(page.locator("main")).containsText("Aucun jeton");
    }

    @Test
    void whoIsInvitedComesThroughTheProviderAndLeavesItToo() {
        Keycloak.get().admin().houseIsAt(application().address(), "academie");
        invite("Ivan Invité", "ivan@exemple.fr");
        use(new Browser.NewContextOptions().setViewportSize(390, 844));
        open("/mon-compte");
        isAccessible();
        fitsTheWindow();
        follow("Se connecter avec Académie");
        page.locator("#username").fill("ivan");
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).hasText("Mon compte");
        assertThat(page.locator("main")).containsText("Identité reliée");
        isAccessible();
        fitsTheWindow();

        click("Se déconnecter");
        assertThat(page.locator("h1")).hasText("Vous êtes déconnecté de Préau");
        isAccessible();
        fitsTheWindow();
        follow("Se déconnecter de Académie");
        page.waitForURL(Pattern.compile(Pattern.quote(application().address()) + "/.*"));

        open("/connexion");
        follow("Se connecter avec Académie");
        assertThat(page.locator("#username")).isVisible();
        page.locator("#username").fill("nora");
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("main")).containsText("Aucun compte Préau ne vous est ouvert");
        isAccessible();
        wasRefused(403);
    }

    /** @return the link to hand over */
    private String invite(String name, String email) {
        comeInAsOperator();
        open("/personnes/inviter");
        page.getByLabel("Nom et prénom").fill(name);
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Rôle").selectOption("observation");
        page.getByLabel("Lieu").fill("departement-18");
        page.getByLabel("Motif").fill("Essai");
        click("Inviter");
        click("Préparer le lien d’invitation");
        return page.locator("#lien").inputValue();
    }

    /** A device that Chromium plays: it verifies its holder, and keeps what it makes. */
    private void addAuthenticator() {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
