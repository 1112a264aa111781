package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A campaign that asks the lycées is refused a day that is over, is changed, and is taken away while nobody answered. */
class CampaignChangeJourneys extends Journey {

    private static final String TITLE = "Équipement des lycées";
    private static final String LYCEE = "0180005H";
    private static final String COLLEGE = "0180002E";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    void aCampaignIsChangedThenTakenAway() {
        comeInAsOperator();
        asks();
        String campaign = page.url().replaceAll("\\?.*", "");
        int places = page.locator("tbody tr:has(a[href*='/lieux/'])").count();

        page.getByText("Modifier la campagne").click();
        isAccessible();
        page.setViewportSize(390, 844);
        isRefused();
        changes();
        assertThat(page.locator("main")).containsText("La campagne est modifiée");
        assertThat(page.locator("main"))
                .containsText(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH)
                        .format(today.plusDays(40)));
        assertThat(page.locator("main")).containsText("Comptez les postes qui marchent.");
        assertThat(page.locator("tbody tr:has(a[href*='/lieux/'])")).hasCount(places - 1);
        assertThat(page.locator("a[href$='" + LYCEE + "']")).hasCount(0);
        isAccessible();
        fitsTheWindow();

        page.getByText("Supprimer la campagne").click();
        isAccessible();
        click("Supprimer pour de bon");
        assertThat(page.locator("main")).containsText("La campagne est supprimée");
        assertThat(page.getByText(TITLE)).hasCount(0);
        isAccessible();
        fitsTheWindow();
        page.navigate(campaign);
        wasRefused(404);
        assertThat(page.locator("h1")).not().hasText(TITLE);
    }

    private void asks() {
        open("/campagnes/nouvelle?type=lycee");
        page.getByLabel("Campagne").first().fill(TITLE);
        page.getByLabel("Territoire").selectOption("departement-18");
        page.getByLabel("Période").selectOption("2026-2027");
        page.getByLabel("Élèves des lycées", new Page.GetByLabelOptions().setExact(true))
                .check();
        click("Préparer la campagne");
        click("Ouvrir la campagne");
        assertThat(page.locator("main")).containsText("ouverte");
    }

    /** Each fault beside its field; what was typed stays. */
    private void isRefused() {
        due().fill(today.minusDays(1).toString());
        page.getByLabel("Consignes").fill("Comptez les postes qui marchent.");
        page.getByLabel("Retirer des lieux").fill(COLLEGE);
        page.getByLabel("Retirer des lieux").press("Tab");
        assertThat(page.locator(":focus")).hasText("Enregistrer la campagne");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-take-focus]")).isFocused();
        wasRefused(422);
        assertThat(due()).hasAccessibleDescription(Pattern.compile(".*aujourd’hui ou plus tard"));
        assertThat(page.getByLabel("Retirer des lieux"))
                .hasAccessibleDescription(Pattern.compile(".*pas interrogé dans cette campagne\\W+" + COLLEGE));
        assertThat(page.getByLabel("Consignes")).hasValue("Comptez les postes qui marchent.");
        isAccessible();
        fitsTheWindow();
    }

    /** From the list of faults to the first field, with the keyboard. */
    private void changes() {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(due()).isFocused();
        due().fill(today.plusDays(40).toString());
        page.getByLabel("Retirer des lieux").fill(LYCEE);
        click("Enregistrer la campagne");
    }

    private Locator due() {
        return page.getByLabel("Dernier jour pour envoyer");
    }
}
