package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the first account to a head of school who may no more what they could. */
class AccountJourneys extends Journey {

    private static final String ADMINISTRATOR = "ada.lovelace@exemple.fr";
    private static final String HEAD = "henri.bernard@exemple.fr";
    private static final String PASSWORD = "la girafe mange des craies";

    @Test
    void theOperatorMakesAnAdministratorWhoInvitesAHeadOfSchool() {
        comeInAsOperator();
        open("/premier-compte");
        isAccessible();
        page.getByLabel("Nom et prénom").fill("Ada Lovelace");
        page.getByLabel("Adresse électronique").fill(ADMINISTRATOR);
        page.getByLabel("Nouveau mot de passe").fill("motdepasse2026");
        click("Créer le compte");
        assertThat(page.locator("main")).containsText("essaie en premier");
        wasRefused(422);
        assertThat(page.getByLabel("Nom et prénom")).hasValue("Ada Lovelace");
        isAccessible();
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click("Créer le compte");
        assertThat(page.locator("main")).containsText("Le compte est créé.");
        isAccessible();

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signInFor("/personnes", ADMINISTRATOR);
        assertThat(page.locator("h1")).hasText("Personnes");
        isAccessible();
        String link = invite();

        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate(link);
        isAccessible();
        fitsTheWindow();
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click("Ouvrir mon compte");
        assertThat(page.locator("h1")).hasText("Mon compte");
        assertThat(page.locator("main")).containsText("Direction d’établissement");
        isAccessible();
        fitsTheWindow();
        click("Se déconnecter");

        signInFor("/personnes", HEAD);
        assertThat(page.locator("h1")).hasText("Cette page ne vous est pas ouverte");
        isAccessible();
        fitsTheWindow();
        wasRefused(403);

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signInFor("/personnes?q=henri", ADMINISTRATOR);
        isAccessible();
        follow("Henri Bernard");
        assertThat(page.locator("main")).containsText("Donné par Ada Lovelace");
        isAccessible();
        endTheRight();
        for (String path : new String[] {
            "/personnes",
            "/personnes/inviter",
            "/personnes/lieux/etablissement-0180002E",
            "/mon-compte",
            "/mon-compte/remplacement",
            "/personnes/invitations"
        }) {
            page.setViewportSize(390, 844);
            open(path);
            isAccessible();
            fitsTheWindow();
        }
        page.setViewportSize(1440, 900);
        lookThroughHisEyes();
        useAsHead();
        askToBeErased();
        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signInFor("/demandes", ADMINISTRATOR);
        erase();
        for (String path : new String[] {"/journal", "/demandes", "/donnees-personnelles"}) {
            page.setViewportSize(390, 844);
            open(path);
            isAccessible();
            fitsTheWindow();
        }
    }

    private void lookThroughHisEyes() {
        open("/personnes?q=henri");
        follow("Henri Bernard");
        follow("Voir comme cette personne");
        isAccessible();
        click("Voir comme cette personne");
        assertThat(page.locator("main")).containsText("Écrivez un motif");
        wasRefused(422);
        page.getByLabel("Motif").fill("Il ne trouve pas sa page");
        click("Voir comme cette personne");
        assertThat(page.locator("main")).containsText("Vous voyez Préau comme Henri Bernard");
        isAccessible();
        page.setViewportSize(390, 844);
        fitsTheWindow();
        page.setViewportSize(1440, 900);
        click("Revenir à mon compte");
        assertThat(page.locator("h1")).hasText("Henri Bernard");
        assertThat(page.locator("main")).not().containsText("Vous voyez Préau comme");
    }

    private void useAsHead() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        signInFor("/mon-compte", HEAD);
        assertThat(page.locator("main")).containsText("Préau vu comme cette personne");
        assertThat(page.locator("main")).containsText("Il ne trouve pas sa page");
        assertThat(page.locator("main")).containsText("Page d’une personne lue");
    }

    private void askToBeErased() {
        page.getByText("Demander une correction ou l’effacement").click();
        click("Envoyer la demande");
        assertThat(page.locator("main")).containsText("Choisissez ce que vous demandez");
        wasRefused(422);
        isAccessible();
        page.getByLabel("Effacer mon compte").check();
        click("Envoyer la demande");
        assertThat(page.locator("main")).containsText("Votre demande est enregistrée");
        isAccessible();
        fitsTheWindow();
    }

    private void erase() {
        isAccessible();
        follow("Henri Bernard");
        isAccessible();
        page.getByLabel("Effacer le compte").check();
        page.getByLabel("Réponse").fill("C’est fait.");
        click("Répondre");
        assertThat(page.locator("main")).containsText("La réponse est enregistrée.");
        assertThat(page.locator("main")).containsText("Compte effacé");
        open("/personnes?q=henri");
        assertThat(page.locator("main table")).hasCount(0);
    }

    /** @return the link to hand over */
    private String invite() {
        follow("Inviter une personne");
        isAccessible();
        page.getByLabel("Nom et prénom").fill("Henri Bernard");
        page.getByLabel("Adresse électronique").fill(HEAD);
        page.getByLabel("Rôle").selectOption("chef-etablissement");
        page.getByLabel("Lieu").fill("0180002E");
        page.getByLabel("Motif").fill("Nomination à la rentrée");
        click("Inviter");
        assertThat(page.locator("h1")).hasText("Henri Bernard");
        isAccessible();
        click("Préparer le lien d’invitation");
        isAccessible();
        return page.locator("#lien").inputValue();
    }

    private void endTheRight() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Retirer")))
                .click();
        isAccessible();
        click("Retirer ce droit");
        assertThat(page.locator("main")).containsText("Écrivez un motif");
        wasRefused(422);
        isAccessible();
        page.getByLabel("Motif").fill("Mutation");
        click("Retirer ce droit");
        assertThat(page.locator("main")).containsText("Le droit est retiré.");
        assertThat(page.locator("main")).containsText("Mutation");
        isAccessible();
    }

    private void signInFor(String path, String email) {
        open(path);
        assertThat(page.locator("h1")).hasText("Se connecter");
        isAccessible();
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(false))
                .fill(PASSWORD);
        click("Se connecter");
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(path)));
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
