package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A value is typed, corrected the day after, and read as it was known the day before. */
class CorrectionJourneys extends Journey implements MovedTime {

    private static final String INDICATOR = "/indicateurs/aidants-numeriques";
    private static final String DEPARTMENTS = "?dans=region-24&par=departement";

    private final LocalDate day = LocalDate.now(PARIS);

    @Override
    RunningPreau application() {
        return RunningPreau.withMovedClock();
    }

    @Test
    void aCorrectionIsReadAsOfTheDayBefore() throws IOException {
        comeInAsOperator();
        types("41");
        setClock(day.plusDays(1), LocalTime.of(0, 1));
        types("47");

        for (int width : new int[] {1440, 390}) {
            use(new Browser.NewContextOptions().setViewportSize(width, 900));
            open(INDICATOR + DEPARTMENTS);
            assertThat(cher()).containsText("47");
            dayField().fill(day.toString());
            dayField().press("Enter");
            assertThat(page.locator("main")).containsText("Vous lisez ce qui était connu le " + words(day));
            assertThat(cher())
                    .containsText(Pattern.compile("41.*47.*corrigé le " + words(day.plusDays(1)), Pattern.DOTALL));
            assertThat(dayField()).hasValue(day.toString());
            isAccessible();
            fitsTheWindow();
            Assertions.assertThat(file())
                    .contains("connu_le,valeur_aujourdhui,corrige_le")
                    .containsPattern("departement-18,.*,41,.*," + day + ",47," + day.plusDays(1) + ",");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revenir à aujourd’hui"))
                    .press("Enter");
            assertThat(cher()).containsText("47");
            assertThat(cher()).not().containsText("41");
            assertThat(page.locator("main")).not().containsText("Vous lisez ce qui était connu");

            open(INDICATOR + DEPARTMENTS + "&knownAt=" + day.minusDays(1));
            assertThat(dayField())
                    .hasAccessibleDescription(Pattern.compile(".*Donnez un jour du " + words(day) + ".*"));
            assertThat(cher()).containsText("47");
            isAccessible();
            fitsTheWindow();
        }
    }

    private void types(String value) {
        open("/saisie?indicateur=aidants-numeriques&dans=departement-18");
        page.locator("#valeur-departement-18").fill(value);
        page.getByLabel("Par qui").fill("DRANE");
        page.getByLabel("En quelle qualité").fill("inventaire");
        click("Enregistrer cette page");
        assertThat(page.locator("main")).containsText("Une valeur enregistrée");
    }

    private String file() throws IOException {
        page.getByText("Télécharger").first().click();
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^CSV")))
                        .first()
                        .click());
        return Files.readString(file.path());
    }

    private Locator cher() {
        return page.locator("#lieux tbody tr").filter(new Locator.FilterOptions().setHasText("Cher"));
    }

    private Locator dayField() {
        return page.getByLabel("Tel que connu le");
    }

    private static String words(LocalDate date) {
        return DateTimeFormatter.ofPattern(date.getDayOfMonth() == 1 ? "'1er' MMMM uuuu" : "d MMMM uuuu", Locale.FRENCH)
                .format(date);
    }
}
