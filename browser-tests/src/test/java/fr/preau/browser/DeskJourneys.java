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
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A relay follows the Cher; a pilot freezes a list there; the relay is told, on the screen and by a letter. */
class DeskJourneys extends MailedJourney {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String PILOT = "claire.pilote@exemple.fr";
    private static final String RELAY = "remi.relais@exemple.fr";
    private static final String LIST = "Collèges du Cher à suivre";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long ANOTHER_ROUND = 3_000;

    /** Two hundred rights of the relay, each from another day on. */
    private static final String MANY_RIGHTS = "nom;courriel;role;lieu;du;motif\n"
            + IntStream.range(0, 200)
                    .mapToObj(day -> "Rémi Relais;%s;observation;departement-18;%s;à la chaîne"
                            .formatted(RELAY, LocalDate.of(2026, 1, 1).plusDays(day)))
                    .collect(Collectors.joining("\n"));

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
    void whatHappensInATerritoryThatOneFollowsIsReadOnTheDeskAndInALetter() throws Exception {
        page.navigate(application().operatorLink());
        click("Entrer comme opérateur");
        invite("Claire Pilote", PILOT, "pilotage", "departement-18");
        invite("Rémi Relais", RELAY, "relais", "departement-18");

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

        aCopyThatIsKilledLosesNothing();
    }

    /** It is killed while it gives the relay many rights: of each that was given, the relay is told once, by the copy that is left. */
    private void aCopyThatIsKilledLosesNothing() throws Exception {
        String relay = session();
        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(PILOT);
        open("/personnes/invitations");
        page.locator("main textarea").fill(MANY_RIGHTS);
        click("Contrôler la liste");
        Locator send = page.locator("main form button[name]").first();
        assertThat(send).containsText("Inviter ces 200 personnes");
        RunningPreau.Copy copy = application().copy();
        sendUnseen(copy, send);
        awaitFirst(relay);
        copy.kill();

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(RELAY);
        open("/mon-compte");
        int given = page.locator("main table")
                .first()
                .locator("tbody tr", new Locator.LocatorOptions().setHasText("à la chaîne"))
                .count();
        assertThat(given).as("rights given before the copy was killed").isPositive();
        open("/ma-semaine");
        for (int second = 0; second < 60 && unread() < given; second++) {
            Thread.sleep(1_000);
            open("/ma-semaine");
        }
        assertThat(unread()).isEqualTo(given);
        Thread.sleep(ANOTHER_ROUND);
        open("/ma-semaine");
        assertThat(unread()).as("told once").isEqualTo(given);
    }

    private int unread() {
        assertThat(page.locator("h1")).hasText("Ma semaine");
        return page.locator(".count").count() == 0
                ? 0
                : Integer.parseInt(page.locator(".count").innerText().strip());
    }

    private String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("preau-session"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Asks the copy that is left, until somebody has a first one of those rights. */
    private void awaitFirst(String session) throws Exception {
        HttpRequest account = HttpRequest.newBuilder(URI.create(application().address() + "/mon-compte"))
                .header("Cookie", session)
                .build();
        for (int look = 0; look < 300; look++) {
            if (CLIENT.send(account, BodyHandlers.ofString()).body().contains("à la chaîne")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No right was given");
    }

    /** To the copy, which knows the session and the form of the other; nobody waits for the answer, which never comes. */
    private void sendUnseen(RunningPreau.Copy copy, Locator send) {
        Map<String, String> form = Map.of(
                "_csrf",
                page.locator("main input[name=_csrf]").first().inputValue(),
                page.locator("main textarea").getAttribute("name"),
                MANY_RIGHTS,
                send.getAttribute("name"),
                send.getAttribute("value"));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create(copy.address() + "/personnes/invitations"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", session())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
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
}
