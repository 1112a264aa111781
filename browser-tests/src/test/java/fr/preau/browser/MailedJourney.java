package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A journey of people who are invited by letter, on an application of its own. */
abstract class MailedJourney extends Journey {

    static final String PASSWORD = "la girafe mange des craies";

    private static final Pattern WELCOME = Pattern.compile("http://localhost:\\d+/acces\\?jeton=[\\w-]+");

    /** The server that takes the letters of this application. */
    abstract GreenMail mail();

    @Override
    RunningPreau application() {
        return RunningPreau.mailingTo(mail().getSmtp().getPort());
    }

    void invite(String name, String email, String role, String place) {
        open("/personnes/inviter");
        page.getByLabel("Nom et prénom").fill(name);
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Rôle").selectOption(role);
        page.getByLabel("Lieu").fill(place);
        page.getByLabel("Motif").fill("Essai du parcours");
        click("Inviter");
        assertThat(page.locator("main")).containsText("Le message est parti.");
    }

    /** Whoever was invited chooses a password, and leaves. */
    void openAccount(String email) throws Exception {
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

    void signIn(String email) {
        open("/connexion");
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(false))
                .fill(PASSWORD);
        click("Se connecter");
        page.waitForURL(Pattern.compile(".*/ma-semaine"));
    }

    /** The letter to this address of which the subject holds these words. */
    MimeMessage await(String email, String words) throws Exception {
        for (int second = 0; second < 30; second++) {
            for (MimeMessage received : mail().getReceivedMessages()) {
                if (Arrays.toString(received.getAllRecipients()).contains(email)
                        && received.getSubject().contains(words)) {
                    return received;
                }
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("No letter to " + email + " says " + words);
    }
}
