package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A pilot makes a body that meets; the pilot and the secretary write the minutes at once, each in a window; a decision is followed until it
 * is done; the minutes are approved and published, and a citizen reads them on a phone, without an account.
 */
class BodyJourneys extends PeopleJourney {

    private static final String PILOT = "paule.instances@exemple.fr";
    private static final String SECRETARY = "simon.instances@exemple.fr";
    private static final String PILOT_NAME = "Paule Pilote";
    private static final String SECRETARY_NAME = "Simon Secrétaire";
    private static final String DECISION = "Équiper dix collèges du Cher de valises de tablettes.";

    @Test
    void aBodyMeetsAndACitizenReadsWhatItDecided() {
        open(PILOT_NAME, PILOT, "pilotage", "departement-18");
        String pilot = page.context().storageState();
        open(SECRETARY_NAME, SECRETARY, "enseignement", "0180002E");
        String secretary = page.context().storageState();

        use(wide().setStorageState(pilot));
        String body = makesABody();
        String meeting = meetsToday(body);
        writeAtOnce(meeting, secretary);
        String decision = decides(meeting);

        use(wide().setStorageState(secretary));
        carriesOut(decision);
        takesTheMeetingsAlong();
        submits(meeting);

        use(wide().setStorageState(pilot));
        approvesAndPublishes(meeting);
        aCitizenReads(body, meeting, decision);
        onAPhone(pilot, meeting);
    }

    private String makesABody() {
        open("/instances/nouvelle");
        isAccessible();
        typed("nom").fill("Comité du numérique");
        typed("lieu").fill("departement-18");
        typed("quorum").fill("50");
        button(page, "Ajouter").click();
        assertThat(page.locator("main")).containsText("Choisissez une sorte d’instance");
        wasRefused(422);
        isAccessible();
        typed("sorte").selectOption("departementale");
        typed("publique").check();
        button(page, "Ajouter").click();
        assertThat(page.locator("h1")).containsText("Comité du numérique");
        String body = page.url().replaceFirst("[?#].*", "");
        addMember(body, "secretariat", SECRETARY_NAME, SECRETARY);
        addMember(body, "membre", "Awa Absente", "awa.instances@exemple.fr");
        assertThat(page.locator("main")).containsText(SECRETARY_NAME);
        isAccessible();
        return body;
    }

    private void addMember(String body, String role, String name, String email) {
        page.navigate(body + "/nouveau-membre");
        typed("qualite").selectOption(role);
        typed("nom").fill(name);
        typed("courriel").fill(email);
        typed("vote").check();
        button(page, "Ajouter").click();
    }

    private String meetsToday(String body) {
        page.navigate(body + "/nouvelle-seance");
        isAccessible();
        typed("jour").fill(LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        typed("heure").fill("08:00");
        typed("duree").fill("90");
        typed("salle").fill("Bourges, salle du conseil");
        button(page, "Ajouter").click();
        assertThat(page.locator("main")).containsText("La séance est prévue");
        String meeting = page.url().replaceFirst("[?#].*", "");
        for (String point : new String[] {"Équipement des collèges", "Formation"}) {
            page.getByText("Ajouter un point").click();
            typed("titre").fill(point);
            page.locator("#ordre-du-jour form.prose button").click();
        }
        page.getByLabel(Pattern.compile("Présence.*" + SECRETARY_NAME + ".*")).selectOption("present");
        page.getByLabel(Pattern.compile("Présence.*Awa Absente.*")).selectOption("excuse");
        page.locator("#presence button").click();
        assertThat(page.locator("main")).containsText("Un membre votant présent sur 2");
        assertThat(page.locator("main")).containsText("est atteint");
        button(page, "Séance tenue").click();
        assertThat(page.locator("main")).containsText("La séance est notée comme tenue");
        isAccessible();
        return meeting;
    }

    /** What one saves stands in the window of the other; of a line that both change, both texts stay until one is chosen. */
    private void writeAtOnce(String meeting, String secretary) {
        page.navigate(meeting);
        link(page, "Écrire le compte rendu").click();
        isAccessible();
        Page other = newPage(wide().setStorageState(secretary));
        other.navigate(meeting + "/compte-rendu");
        write(page, "Équipement des collèges", "Cent tablettes sont demandées.");
        assertThat(other.locator("main")).containsText("Cent tablettes sont demandées.");
        write(other, "Formation", "Deux stages par an.");
        assertThat(page.locator("main")).containsText("Deux stages par an.");

        change(page, "Cent tablettes");
        change(other, "Cent tablettes");
        isAccessible();
        send(page, "Cent dix tablettes sont demandées.");
        send(other, "Cent vingt tablettes sont demandées.");
        assertThat(other.locator("main")).containsText("Les deux textes sont gardés");
        assertThat(page.locator("main")).containsText("Autre version de la ligne au-dessus, de " + SECRETARY_NAME);
        assertThat(page.locator("main")).containsText("Cent dix tablettes");
        assertThat(page.locator("main")).containsText("Cent vingt tablettes");
        isAccessible();
        page.getByText("Garder cette version").click();
        assertThat(other.locator("main")).not().containsText("Cent dix tablettes");
        assertThat(other.locator("main")).containsText("Cent vingt tablettes");
        other.context().close();
        arranges();
    }

    /** A line comes after another, and moves by keyboard alone. */
    private void arranges() {
        link(page, "Ajouter après")
                .and(page.locator("[aria-label*='Cent vingt tablettes']"))
                .click();
        assertThat(page.locator("main")).containsText("Elle viendra après la ligne");
        isAccessible();
        send(page, "Le transport est compris.");
        Locator said = page.locator("main .said");
        assertThat(said).containsText(new String[] {"Cent vingt tablettes", "Le transport", "Deux stages"});
        page.locator("main button[aria-label^='Monter'][aria-label*='Le transport']")
                .press("Enter");
        assertThat(said).containsText(new String[] {"Le transport", "Cent vingt tablettes", "Deux stages"});
        isAccessible();
    }

    private static void write(Page window, String point, String words) {
        Locator section = window.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(window.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(Pattern.compile(".*" + point + ".*")))));
        section.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ajouter une ligne"))
                .click();
        send(window, words);
        assertThat(window.locator(".said").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    private static void change(Page window, String words) {
        link(window, "Modifier")
                .and(window.locator("[aria-label*='" + words + "']"))
                .click();
    }

    private static void send(Page window, String words) {
        window.locator("main textarea[name=texte]").first().fill(words);
        button(window, "Enregistrer").click();
    }

    private String decides(String meeting) {
        page.navigate(meeting);
        link(page, "Noter une décision").click();
        typed("texte").fill(DECISION);
        String member = typed("membre")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(SECRETARY_NAME))
                .getAttribute("value");
        typed("membre").selectOption(member);
        typed("echeance").fill("2020-01-01");
        typed("page").fill("/lieux/departement-18");
        typed("titre").fill("Le Cher");
        button(page, "Enregistrer").click();
        assertThat(page.locator("main")).containsText("L’échéance vient avant la séance");
        wasRefused(422);
        isAccessible();
        typed("echeance")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(10).toString());
        button(page, "Enregistrer").click();
        assertThat(page.locator("h1")).containsText("Décision");
        assertThat(page.locator("main")).containsText(DECISION);
        isAccessible();
        return page.url().replaceFirst("[?#].*", "");
    }

    private void carriesOut(String decision) {
        open("/ma-semaine");
        assertThat(page.locator("main")).containsText(DECISION);
        isAccessible();
        open("/lieux/departement-18");
        assertThat(page.locator("#decisions-a-suivre")).containsText(DECISION);
        page.navigate(decision);
        typed("etat").selectOption("en-cours");
        button(page, "Enregistrer").click();
        assertThat(page.locator("main")).containsText("En cours");
        typed("etat").selectOption("faite");
        button(page, "Enregistrer").click();
        assertThat(page.locator("main")).containsText("Faite");
        open("/ma-semaine");
        assertThat(page.locator("main")).not().containsText(DECISION);
    }

    private void takesTheMeetingsAlong() {
        open("/instances/mes-seances");
        assertThat(page.locator("main")).containsText("Comité du numérique");
        isAccessible();
        button(page, "Faire une adresse").click();
        String address = page.locator("#adresse").inputValue();
        isAccessible();
        String calendar = page.request().get(address).text();
        Assertions.assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Comité du numérique");
        button(page, "Couper l’adresse").click();
        Assertions.assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    /** The secretary writes and submits, and does not approve. */
    private void submits(String meeting) {
        page.navigate(meeting + "/compte-rendu");
        assertThat(page.locator("main")).containsText("Le secrétariat n’approuve pas.");
        button(page, "Soumettre à l’approbation").click();
        assertThat(page.locator("main")).containsText("Le compte rendu est soumis à l’approbation.");
        assertThat(page.locator("main")).containsText("À approuver");
        assertThat(page.locator("main")).not().containsText("Approuver le compte rendu");
        isAccessible();
    }

    private void approvesAndPublishes(String meeting) {
        page.navigate(meeting + "/compte-rendu");
        button(page, "Approuver le compte rendu").click();
        assertThat(page.locator("main")).containsText("Le compte rendu est approuvé.");
        isAccessible();
        button(page, "Publier").click();
        assertThat(page.locator("main")).containsText("Le compte rendu est publié");
        page.getByText("Ajouter une correction").click();
        typed("texte").fill("Lire « valises de dix tablettes ».");
        button(page, "Ajouter").click();
        assertThat(page.locator("#corrections")).containsText("valises de dix tablettes");
        isAccessible();
    }

    private void aCitizenReads(String body, String meeting, String decision) {
        use(phone());
        for (String address : new String[] {body, meeting, meeting + "/compte-rendu", decision}) {
            page.navigate(address);
            isAccessible();
            fitsTheWindow();
            Assertions.assertThat(page.content()).doesNotContain(SECRETARY_NAME, "Awa", "@exemple.fr");
        }
        page.navigate(meeting);
        link(page, "Lire le compte rendu").click();
        assertThat(page.locator("main")).containsText("Cent vingt tablettes");
        assertThat(page.locator("main")).containsText(DECISION);
        assertThat(page.locator("main")).containsText("Publié");
        Download pdf = page.waitForDownload(() -> link(page, "À imprimer (PDF)").click());
        Assertions.assertThat(pdf.suggestedFilename())
                .startsWith("compte-rendu-")
                .endsWith(".pdf");
        Assertions.assertThat(page.request()
                        .get(meeting + "/compte-rendu/document.odt")
                        .headers())
                .containsEntry("content-type", "application/vnd.oasis.opendocument.text");
        Assertions.assertThat(page.request().get(body + "/seances.ics").text()).contains("SUMMARY:Comité du numérique");
    }

    private void onAPhone(String session, String meeting) {
        use(phone().setStorageState(session));
        for (String address : new String[] {meeting, meeting + "/compte-rendu"}) {
            page.navigate(address);
            isAccessible();
            fitsTheWindow();
        }
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private Locator typed(String name) {
        return page.locator("main [name=" + name + "]:not([type=hidden])");
    }

    private static Locator link(Page window, String name) {
        return window.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page window, String name) {
        return window.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
