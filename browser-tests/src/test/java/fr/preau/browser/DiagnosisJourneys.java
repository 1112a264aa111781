package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pilot weighs criteria and reads the ranks that they make. */
class DiagnosisJourneys extends Journey {

    private static final Pattern POSSIBLE = Pattern.compile("\\d+ à \\d+|toujours \\d+");

    private static final Pattern SOME = Pattern.compile("[1-9]\\d*");

    /** Its place in the legend, after the classes and what has no rank. */
    private static final int EDGE = 4;

    private static final String WORKSHOP =
            "/diagnostic/atelier?unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb-generale&s=bas&p=40";

    @Test
    void opensAPresetAndWeighsByKeyboard() {
        open("/diagnostic");
        isAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir dans l’atelier"))
                .first()
                .click();

        assertThat(page.locator("h1")).hasText(Pattern.compile("Quels collèges aider d’abord.*"));
        assertThat(firstPossibleRank()).hasText(POSSIBLE);
        isAccessible();

        int units = page.locator("#classement tbody tr").count();
        Locator slider = page.getByRole(AriaRole.SLIDER).first();
        slider.focus();
        page.keyboard().press("End");
        assertThat(page).hasURL(Pattern.compile(".*p=100.*"));
        assertThat(page).not().hasURL(Pattern.compile(".*lignes=.*"));
        assertThat(page.locator("#classement tbody tr")).hasCount(units);
        assertThat(page.locator(".slider__number").first()).hasText("100");
        assertThat(firstPossibleRank()).hasText(POSSIBLE);

        page.reload();
        assertThat(page.getByRole(AriaRole.SLIDER).first()).hasValue("100");
    }

    @Test
    void readsWhyAUnitRanksThere() {
        open(WORKSHOP);
        page.locator("#classement tbody th a").first().click();

        assertThat(page.locator("h1")).hasText(Pattern.compile(".*pourquoi ce rang.*"));
        assertThat(page.locator("main")).containsText("Entre le rang");
        assertThat(page.locator("main")).containsText("Autour");
        isAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revenir au classement"))
                .click();
        assertThat(page.locator("#classement")).isVisible();
    }

    @Test
    void seesTheRankingOnTheGroundAndTheMapFollowsAWeight() {
        open(WORKSHOP);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Carte").setExact(true))
                .last()
                .click();
        page.locator(".map").scrollIntoViewIfNeeded();

        assertThat(page.locator("[data-map-ready]")).isVisible();
        for (int sign = 0; sign < 3; sign++) {
            assertThat(counted(sign)).hasText(SOME);
        }
        assertThat(counted(EDGE)).hasText(SOME);
        isAccessible();

        String before = counted(0).textContent();
        page.getByRole(AriaRole.SLIDER).first().focus();
        page.keyboard().press("Home");
        assertThat(page).hasURL(Pattern.compile(".*p=0&.*vue=carte.*|.*vue=carte.*p=0&.*"));
        assertThat(counted(0)).not().hasText(before);
        assertThat(page.locator("#classement [role=status]"))
                .containsText(Pattern.compile(counted(0).textContent() + " très prioritaires"));
    }

    @Test
    void goesFromAPointToItsUnitByKeyboard() {
        open(WORKSHOP + "&vue=carte");
        page.locator(".map").scrollIntoViewIfNeeded();
        assertThat(counted(0)).hasText(SOME);
        page.locator(".maplibregl-canvas").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".map__popup")).containsText(Pattern.compile("Rang \\d+ sur 30"));
        isAccessible();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(Pattern.compile(".*pourquoi ce rang.*"));
    }

    @Test
    void readsHotAndColdSpotsOnAMap() {
        open(WORKSHOP.replace("atelier?", "foyers?"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Points chauds et froids"))
                .click();
        page.locator(".map").scrollIntoViewIfNeeded();

        assertThat(page.locator("[data-map-ready]")).isVisible();
        assertThat(page.locator(".map [data-count]").last()).hasText(SOME);
        isAccessible();
    }

    @Test
    void addsACriterionAndChangesTheMethod() {
        open(WORKSHOP);
        page.getByLabel("Ajouter un critère").selectOption("note-ecrit-dnb-generale");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ajouter").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(3);

        page.getByText("Méthode", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel(Pattern.compile("Moyenne géométrique")).check();
        assertThat(page).hasURL(Pattern.compile(".*indice=geometrique.*"));
        isAccessible();
    }

    @Test
    void takesACriterionOutAndKeepsTheWeightJustMoved() {
        open(WORKSHOP);
        page.getByRole(AriaRole.SLIDER).first().focus();
        page.keyboard().press("End");
        assertThat(page).hasURL(Pattern.compile(".*p=100.*"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Retirer .*")))
                .last()
                .click();

        assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(1);
        assertThat(page.getByRole(AriaRole.SLIDER).first()).hasValue("100");
    }

    @Test
    void choosesHowManyUnitsAreInAClass() {
        open(WORKSHOP);
        page.getByText("Trois classes", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("Après un nombre d’unités").check();
        page.getByLabel(Pattern.compile("^Très prioritaires.*")).fill("2");
        page.getByLabel(Pattern.compile("^Prioritaires.*")).fill("5");
        page.keyboard().press("Tab");

        assertThat(page.locator("#classement [role=status]")).containsText("2 très prioritaires, 5 prioritaires");
        assertThat(page.locator("#classement")).containsText("au seuil");
        isAccessible();
    }

    @Test
    void weighsOnAPhoneAndWithoutJavaScript() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setJavaScriptEnabled(false));
        open(WORKSHOP);
        page.getByText("Calculer les rangs possibles").click();

        assertThat(firstPossibleRank()).hasText(POSSIBLE);
    }

    @Test
    void fitsAPhone() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        for (String path : List.of(
                "/diagnostic",
                WORKSHOP,
                WORKSHOP + "&vue=carte",
                WORKSHOP.replace("atelier?", "foyers?"),
                WORKSHOP.replace("atelier?", "atelier/unite/etablissement-0180002E?"))) {
            open(path);
            isAccessible();
            fitsTheWindow();
        }
    }

    /** How many points have a sign, as the legend of the map says. */
    private Locator counted(int sign) {
        return page.locator(".map [data-count]").nth(sign);
    }

    private Locator firstPossibleRank() {
        return page.locator(".rank-range__words").first();
    }
}
