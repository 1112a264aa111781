package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The operator types what no open source gives, and the diagnosis counts it. */
class EntryJourneys extends Journey {

    private static final String RECONNECT = "/diagnostic/atelier?modele=reconnect&dans=departement-18";

    /** Where the two numbers of one line go to the two fields of one school. */
    private static final String PASTE = """
            (field, text) => {
              const clipboard = new DataTransfer();
              clipboard.setData('text/plain', text);
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }""";

    @Test
    void typesTheComputersOfTheCollegesThatReconnectThenCounts() {
        comeInAsOperator();
        open(RECONNECT);
        assertThat(criterion()).containsText("aucune valeur");
        isAccessible();

        criterion().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText("Saisir des valeurs");
        page.getByLabel("Établissements").selectOption("college");
        click("Afficher le tableau");
        assertThat(page.locator("h2").first()).containsText("Collèges");
        isAccessible();

        Locator rows = page.locator("tbody tr");
        int colleges = rows.count();
        assertThat(colleges).isGreaterThan(20);
        Locator first = page.locator("tbody input").first();
        first.focus();
        first.evaluate(
                PASTE,
                IntStream.range(0, colleges)
                        .mapToObj(line -> (40 + line) + "\t400")
                        .collect(Collectors.joining("\n")));
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(colleges + " lignes remplies");
        assertThat(rows.last().getByRole(AriaRole.COMBOBOX)).hasValue("connue");

        page.keyboard().press("ArrowDown");
        assertThat(rows.nth(1).locator("input").first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(rows.nth(2).locator("input").first()).isFocused();

        page.getByLabel("Par qui").fill("DRANE");
        page.getByLabel("En quelle qualité").fill("inventaire");
        page.getByLabel("En quelle qualité").press("Enter");
        assertThat(page.locator("main")).containsText(colleges + " valeurs enregistrées");
        assertThat(rows.first()).containsText(Pattern.compile("Saisie\\s: DRANE \\(inventaire\\)"));
        assertThat(page.getByLabel("Par qui")).hasValue("DRANE");
        isAccessible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Sans valeur")))
                .click();
        assertThat(page.locator("main")).containsText("Plus aucune valeur ne manque");

        open(RECONNECT);
        assertThat(criterion()).not().containsText("aucune valeur");
        assertThat(criterion()).containsText("année scolaire");
    }

    private Locator criterion() {
        return page.locator(".criterion").filter(new Locator.FilterOptions().setHasText("Ordinateurs par élève"));
    }

    @Test
    void fitsAPhone() {
        comeInAsOperator();
        String session = page.context().storageState();
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setStorageState(session));
        open("/saisie?indicateur=ordinateurs-par-eleve&dans=departement-18&type=college&periode=2023-2024");
        fitsTheWindow();
        isAccessible();
    }
}
