package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pilot finds schools, in the list, by search, on the map, and reads their pages. */
class TerritoryJourneys extends Journey {

    @Test
    void findsASchoolBySearchAndReadsItsPage() {
        open("/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("gerard philip");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Collège Gérard Philipe"))
                .first()
                .click();

        assertThat(heading()).hasText("Collège Gérard Philipe");
        assertThat(page).hasURL(Pattern.compile(".*/etablissements/0180002E"));
        assertThat(page.locator("main")).containsText("UAI 0180002E");
        isAccessible();
    }

    @Test
    void filtersAndSortsTheListWithItsAddressFollowing() {
        open("/etablissements");
        isAccessible();
        page.getByLabel(Pattern.compile("Collège")).check();

        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("31 établissements");
        assertThat(page).hasURL(Pattern.compile(".*type=college.*"));

        page.reload();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("31 établissements");
        assertThat(page.getByLabel(Pattern.compile("Collège"))).isChecked();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Commune")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*tri=commune.*"));
    }

    @Test
    void downloadsTheListShown() throws IOException {
        open("/etablissements?type=lycee");
        page.getByText("Télécharger").first().click();
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("CSV")))
                        .first()
                        .click());

        List<String> lines = Files.readAllLines(file.path());
        assertThat(file.suggestedFilename()).isEqualTo("etablissements.csv");
        assertThat(lines).hasSize(21);
        assertThat(lines.getFirst()).startsWith("uai,nom,type");
    }

    @Test
    void seesTheSchoolsOnTheMapAndKeepsItsPositionInTheAddress() {
        open("/carte?dans=departement-18");
        Locator map = page.locator("[data-map-ready]");

        assertThat(map).isVisible();
        isAccessible();
        page.locator(".maplibregl-ctrl-zoom-in").click();
        assertThat(page).hasURL(Pattern.compile(".*position=.*"));
    }

    /** Android has none of the fonts that stand in for ours: asking for one is then an error. */
    @Test
    void seesTheMapWithoutAFontOfTheMachine() {
        page.addInitScript("document.fonts.load = () => Promise.reject(new DOMException('none', 'NetworkError'))");
        open("/carte?dans=departement-18");

        assertThat(page.locator("[data-map-ready]")).isVisible();
    }

    @Test
    void readsADepartmentNowAndThen() {
        open("/lieux/departement-18");
        assertThat(heading()).hasText("Cher");
        isAccessible();
        page.getByLabel("Lire la carte d’une date").fill("2018-12-31");
        page.getByText("Voir cette carte").click();

        assertThat(page.locator("main")).containsText("Carte du 31 décembre 2018");
        assertThat(page.locator("main")).containsText("Communes (290)");
    }

    @Test
    void coloursTheMapAndReadsTheSameValuesAsATable() {
        open("/carte?dans=departement-18&par=epci&theme=ips-college");
        assertThat(page.locator("[data-map-ready]")).isVisible();
        assertThat(page.locator("main")).containsText("15 lieux sur 15 ont une valeur");

        open("/indicateurs/ips-college?dans=departement-18&par=epci");
        assertThat(page.locator("main")).containsText("CA Bourges Plus");
        assertThat(page.locator("tbody tr")).hasCount(15);
        isAccessible();
    }

    @Test
    void readsOnAPhone() {
        use(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
        for (String path : List.of(
                "/",
                "/etablissements/0180002E",
                "/etablissements",
                "/lieux/departement-18",
                "/carte",
                "/indicateurs",
                "/indicateurs/ips-college",
                "/sources",
                "/donnees",
                "/galerie")) {
            open(path);
            fitsTheWindow();
            isAccessible();
        }
    }

    @Test
    void goesAboutWithTheKeyboardAlone() {
        open("/etablissements/0180002E");
        page.keyboard().press("Tab");
        String first = (String) page.evaluate("document.activeElement.getAttribute('href')");
        page.keyboard().press("Enter");

        assertThat(first).startsWith("#");
        assertThat((Boolean) page.evaluate("document.querySelector(location.hash) !== null"))
                .isTrue();
    }

    @Test
    void filtersWithoutJavaScript() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        open("/etablissements");
        page.getByLabel(Pattern.compile("Collège")).check();
        page.getByText("Filtrer", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("31 établissements");
    }

    @Test
    void showsTheGalleryWithoutViolation() {
        open("/galerie");
        isAccessible();
    }

    private Locator heading() {
        return page.locator("h1");
    }
}
