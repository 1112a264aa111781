package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pilot freezes two lists; anyone reads, verifies and compares them. */
class DecisionJourneys extends Journey {

    private static final String WORKSHOP =
            "/diagnostic/atelier?unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb-generale&s=bas&p=40&classes=nombre&premiers=4&suivants=6";

    @Test
    void freezesListsThatAnyoneReadsVerifiesAndCompares() {
        comeInAsOperator();
        String first = freeze(WORKSHOP, "Collèges prioritaires 2027", true);
        String second = freeze(WORKSHOP.replace("p=60", "p=10"), "Collèges prioritaires 2028", false);

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        open("/diagnostic");
        isAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Collèges prioritaires 2027"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Collèges prioritaires 2027");
        assertThat(page.locator("main")).containsText("Déjà équipé");
        assertThat(page.locator("main")).containsText(Pattern.compile("\\b[0-9a-f]{64}\\b"));
        isAccessible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recalculer la liste"))
                .click();
        assertThat(page.locator("main")).containsText("Même résultat");
        isAccessible();

        open(first + "/fiche");
        assertThat(page.locator("main")).containsText("Très prioritaires (4)");
        assertThat(page.locator("main")).containsText(application().address() + first);
        isAccessible();

        open(second);
        page.getByLabel("Comparer avec").selectOption(first.substring(first.lastIndexOf('/') + 1));
        click("Comparer");
        assertThat(page.locator("main")).containsText("À cause de");
        assertThat(page.locator("main td:nth-child(4)")
                        .filter(new Locator.FilterOptions().setHasText("poids"))
                        .first())
                .isVisible();
        isAccessible();

        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        for (String path : new String[] {first, first + "/fiche", second + "/comparaison?avec=" + last(first)}) {
            open(path);
            isAccessible();
            fitsTheWindow();
        }
    }

    @Test
    void freezesASelectionThatAnyoneChecks() {
        comeInAsOperator();
        open(WORKSHOP.replace("/atelier?", "/selection?") + "&places=8&groupe=chaque-epci&borne=plus&nombre=1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Figer cette sélection"))
                .click();
        isAccessible();
        String path = freeze("Huit collèges pour 2027");

        use(new Browser.NewContextOptions().setViewportSize(1440, 900));
        open(path);
        assertThat(page.locator("main")).containsText("Chaque intercommunalité");
        assertThat(page.locator("main table:has(.rank-range) tbody tr")).hasCount(8);
        isAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recalculer la liste"))
                .click();
        assertThat(page.locator("main")).containsText("La sélection, cherchée à nouveau");

        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        for (String shown : new String[] {path, path + "/fiche"}) {
            open(shown);
            isAccessible();
            fitsTheWindow();
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @return the path of the decision */
    private String freeze(String workshop, String title, boolean settingAside) {
        open(workshop);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Figer la liste"))
                .click();
        isAccessible();
        if (settingAside) {
            page.getByLabel("Nom de la décision").fill(title);
            page.getByLabel("Unité à écarter").selectOption(new SelectOption().setIndex(2));
            page.getByLabel("Motif").fill("Déjà équipé");
            click("Écarter");
            assertThat(page.getByLabel("Nom de la décision")).hasValue(title);
            isAccessible();
        }
        return freeze(title);
    }

    /** Fills the form that is open. */
    private String freeze(String title) {
        page.getByLabel("Nom de la décision").fill(title);
        page.getByLabel("Par qui").fill("Commission territoriale");
        page.getByLabel("En quelle qualité").fill("instance de pilotage");
        click("Figer et publier");
        assertThat(page).hasURL(Pattern.compile(".*/diagnostic/decisions/[0-9a-f-]{36}"));
        String path = page.url().substring(application().address().length());
        assertThat(path).startsWith("/diagnostic/decisions/");
        return path;
    }
}
