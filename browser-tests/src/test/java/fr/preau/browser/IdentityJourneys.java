package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import preau.keycloak.Keycloak;

/** Somebody with a password links their identity at a provider to their account, and takes it off again. */
class IdentityJourneys extends PeopleJourney {

    private static final String PASSWORD = "la girafe mange des craies";

    @Test
    void anIdentityIsLinkedAndTakenOff() {
        Keycloak.get().admin().houseIsAt(application().address(), "academie");
        open("Léa Reliée", "lea.reliee@exemple.fr", "observation", "departement-18");
        page.setViewportSize(390, 844);
        open("/mon-compte/identites");
        assertThat(page.locator("main")).containsText("Aucune identité reliée");
        click("Relier Académie");
        assertThat(page.locator("main")).containsText("Ce n’est pas votre mot de passe actuel");
        wasRefused(422);
        isAccessible();
        fitsTheWindow();

        page.getByLabel("Mot de passe actuel").fill(PASSWORD);
        click("Relier Académie");
        isAccessible();
        page.getByRole(AriaRole.LINK).getByText("Continuer vers Académie").click();
        page.locator("#username").fill("nora");
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("main")).containsText("L’identité est reliée");
        isAccessible();
        fitsTheWindow();
        page.setViewportSize(1440, 900);
        isAccessible();
        fitsTheWindow();

        click("Retirer");
        assertThat(page.locator("main")).containsText("Ce n’est pas votre mot de passe actuel");
        wasRefused(422);
        page.getByLabel("Mot de passe actuel").fill(PASSWORD);
        click("Retirer");
        assertThat(page.locator("main")).containsText("L’identité est retirée");
        isAccessible();
    }
}
