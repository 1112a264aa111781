package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A journey of several people, each of whom is invited by the operator. */
abstract class PeopleJourney extends Journey {

    private static final String PASSWORD = "la girafe mange des craies";

    /** Somebody with an open account and one right, in a window of their own. */
    void open(String name, String email, String role, String place) {
        comeInAsOperator();
        open("/personnes/inviter");
        page.getByLabel("Nom et prénom").fill(name);
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Rôle").selectOption(role);
        page.getByLabel("Lieu").fill(place);
        page.getByLabel("Motif").fill("Essai");
        click("Inviter");
        click("Préparer le lien d’invitation");
        String link = page.locator("#lien").inputValue();
        use(wide());
        page.navigate(link);
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        click("Ouvrir mon compte");
        assertThat(page.locator("h1")).hasText("Mon compte");
    }

    /** Whose page this is, for who signs in again in a window of their own. */
    void signInFor(String path, String email) {
        use(wide());
        open(path);
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(false))
                .fill(PASSWORD);
        click("Se connecter");
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(path)));
    }

    /** Goes there, and is told that it is not theirs. */
    void isRefused(String path) {
        open(path);
        assertThat(page.locator("h1")).hasText("Cette page ne vous est pas ouverte");
        wasRefused(403);
    }

    static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }
}
