package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pilot chooses under a number of places and rules of equity, and reads what each of them costs. */
class SelectionJourneys extends Journey {

    private static final String DESIGN =
            "unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb-generale&s=bas&p=40";
    private static final String SELECTION = "/diagnostic/selection?" + DESIGN + "&places=10";
    private static final String RULES =
            "&groupe=chaque-epci&borne=plus&nombre=1&fixe=etablissement-0180570X&sort=toujours&motif=engagement";

    @Test
    void choosesFromTheRankingAndAddsARuleByKeyboard() {
        open("/diagnostic/atelier?" + DESIGN);
        link("Choisir sous contraintes").click();
        assertThat(answer()).containsText("Ce sont les 10 premières du classement");
        isAccessible();

        page.getByLabel("Groupe").selectOption("chaque-epci");
        page.getByLabel("Borne").selectOption("plus");
        page.getByLabel("Nombre", new Page.GetByLabelOptions().setExact(true)).fill("1");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*groupe=chaque-epci&borne=plus&nombre=1$"));
        assertThat(answer()).containsText("les conditions coûtent ensemble");
        assertThat(page.locator("#selection table").first()).containsText("à la place de");
        isAccessible();

        click("Retirer");
        assertThat(answer()).containsText("Ce sont les 10 premières du classement");
    }

    @Test
    void imposesAUnitForAReason() {
        open(SELECTION);
        page.getByText("Imposer ou écarter une unité").click();
        page.getByLabel("Unité", new Page.GetByLabelOptions().setExact(true)).selectOption("etablissement-0180570X");
        choose();
        assertThat(page.locator(".alert").first()).containsText("dites pourquoi");

        page.getByLabel("Motif").fill("engagement pris");
        choose();
        assertThat(page.locator("#selection")).containsText("imposée\u202F: engagement pris");
        isAccessible();
    }

    @Test
    void readsWhichRulesContradictEachOther() {
        open(SELECTION + "&groupe=chaque-epci&borne=moins&nombre=1&groupe=commune-18033&borne=moins&nombre=4");

        assertThat(answer()).containsText("Aucune sélection ne peut respecter tout cela");
        isAccessible();
    }

    @Test
    void choosesOnAPhoneAndWithoutJavaScript() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setJavaScriptEnabled(false));
        open(SELECTION + RULES);
        while (page.getByText("Sélection en calcul").isVisible()) {
            page.getByText("Sélection en calcul").click();
        }

        assertThat(page.locator("#selection table").first()).containsText("points");
    }

    @Test
    void fitsAPhone() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        open(SELECTION + RULES);
        assertThat(answer()).isVisible();
        isAccessible();
        fitsTheWindow();
    }

    private void choose() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Choisir").setExact(true))
                .click();
    }

    private Locator answer() {
        return page.locator("#selection .alert");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }
}
