package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of the territory over the real schools of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryPagesTests {

    @Autowired
    MockMvc browser;

    @BeforeAll
    void load(@Autowired Imports imports) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"))).loadAll();
    }

    @Test
    void schoolPageSaysWhatTheSchoolIsAndWhereItStands() throws Exception {
        Document page = read("/etablissements/0180002E");

        assertThat(page.select("h1").text()).isEqualTo("Collège Gérard Philipe");
        assertThat(page.select("main").text())
                .contains(
                        "Collège public · UAI 0180002E · Aubigny-sur-Nère (18015)",
                        "CC Sauldre et Sologne",
                        "Orléans-Tours");
    }

    @Test
    void schoolPageSaysWhatNoSourceGives() throws Exception {
        Document page = read("/etablissements/0180002E");

        assertThat(page.select("dt:contains(Circonscription) + dd").text()).startsWith("à importer");
    }

    @Test
    void schoolPageDrawsWhereItStandsWithoutJavaScript() throws Exception {
        Document page = read("/etablissements/0180002E");

        assertThat(page.select(".locator svg circle.locator__here")).hasSize(1);
        assertThat(page.select(".locator__others").attr("d").split("h0")).hasSizeGreaterThan(25);
    }

    @Test
    void schoolPageCanBeReadMoreOftenThanThereAreConnections() throws Exception {
        for (int reading = 0; reading < 12; reading++) {
            read("/etablissements/0180002E");
        }
    }

    @Test
    void schoolPageAcceptsASmallLetter() throws Exception {
        assertThat(read("/etablissements/0180002e").select("h1").text()).isEqualTo("Collège Gérard Philipe");
    }

    @Test
    void schoolPageIsNotFoundForAWrongLetterOrAnUnknownSchool() throws Exception {
        browser.perform(get("/etablissements/0180002A")).andExpect(status().isNotFound());
        browser.perform(get("/etablissements/0750001A")).andExpect(status().isNotFound());
    }

    @Test
    void listShowsAPageAndHowManyThereAre() throws Exception {
        Document page = read("/etablissements");

        assertThat(page.select("[role=status]").text()).isEqualTo("353 établissements");
        assertThat(page.select("tbody tr")).hasSize(25);
    }

    @Test
    void listFiltersByKindAndSector() throws Exception {
        assertThat(count("/etablissements?type=college")).isEqualTo("31 établissements");
        assertThat(count("/etablissements?type=college&secteur=public")).isEqualTo("27 établissements");
    }

    @Test
    void listFindsWordsWithoutAccents() throws Exception {
        assertThat(names("/etablissements?q=gerard+phil")).containsExactly("Collège Gérard Philipe");
    }

    @Test
    void listSortsBothWays() throws Exception {
        List<String> up = names("/etablissements?type=college&tri=nom");
        List<String> down = names("/etablissements?type=college&tri=-nom&page=2");

        assertThat(up).isSortedAccordingTo(Collator.getInstance(Locale.FRANCE)::compare);
        assertThat(down.getLast()).isEqualTo(up.getFirst());
    }

    @Test
    void listComesBackToTheLastPageWhenAskedBeyond() throws Exception {
        assertThat(names("/etablissements?type=college&page=99")).hasSize(6);
        assertThat(names("/etablissements?type=college&page=abc")).hasSize(25);
    }

    @Test
    void listSaysThatNothingMatches() throws Exception {
        assertThat(read("/etablissements?q=zzzz").select("main").text()).contains("Aucun établissement ne correspond");
    }

    @Test
    void listGivesHtmxTheResultsAlone() throws Exception {
        var answer = browser.perform(get("/etablissements?type=college").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).doesNotContain("<html").contains("31 établissements");
    }

    @Test
    void listIsNotFoundInAPlaceThatCannotBe() throws Exception {
        browser.perform(get("/etablissements?dans=nulle-part")).andExpect(status().isNotFound());
        browser.perform(get("/etablissements?dans=departement-99")).andExpect(status().isNotFound());
    }

    @Test
    void searchFindsAUaiACommuneAndAPostcode() throws Exception {
        assertThat(found("0180002E").getFirst()).isEqualTo("Collège Gérard Philipe");
        assertThat(found("bourges").getFirst()).isEqualTo("Bourges");
        assertThat(found("18700")).contains("Aubigny-sur-Nère");
    }

    @Test
    void searchFindsPartsOfWordsInAnyOrder() throws Exception {
        assertThat(found("philip college").getFirst()).isEqualTo("Collège Gérard Philipe");
    }

    @Test
    void searchFindsNearSpellings() throws Exception {
        assertThat(found("aubygny")).contains("Aubigny-sur-Nère");
    }

    @Test
    void searchSaysThatNothingWasFound() throws Exception {
        assertThat(read("/recherche?q=xqzwk").select("main").text()).contains("Rien ne correspond à xqzwk");
    }

    @Test
    void searchShiesAtNothingThatIsTyped() throws Exception {
        for (String odd : List.of("", "%25", "'", "_", "a%00b", "<script>", "x".repeat(5000))) {
            browser.perform(get("/recherche").param("q", odd)).andExpect(status().isOk());
        }
    }

    @Test
    void placePageCountsWhatADepartmentHolds() throws Exception {
        String text = read("/lieux/departement-18").select("main").text();

        assertThat(text)
                .contains("353 établissements ouverts", "Communes (286)")
                .containsPattern("Collège\\D*31");
    }

    @Test
    void placePageOfANetworkNamesItsCollegeFirstThenItsEcolesAndCommunes() throws Exception {
        Document page = read("/lieux/reseau-0180002E");

        Element schools =
                page.select("details:has(summary:contains(Établissements))").getFirst();
        assertThat(schools.select("tbody th a").eachAttr("href").getFirst()).isEqualTo("/etablissements/0180002E");
        assertThat(schools.select("tbody tr").size())
                .isGreaterThan(1)
                .isEqualTo(Integer.parseInt(read("/etablissements?dans=reseau-0180002E")
                        .select("[role=status]")
                        .text()
                        .replaceAll("\\D", "")));
        assertThat(page.select("summary").text()).contains("Communes (");
    }

    @Test
    void placePageOfACommuneNamesItsSchools() throws Exception {
        assertThat(read("/lieux/commune-18015").select("details tbody th a").eachText())
                .contains("Collège Gérard Philipe");
    }

    @Test
    void placePageReadsTheMapOfADate() throws Exception {
        String then =
                read("/lieux/departement-18?date=2018-12-31").select("main").text();

        assertThat(then).contains("Carte du 31 décembre 2018", "Laverdines", "Communes (290)");
    }

    @Test
    void placePageSendsASchoolToItsOwnPage() throws Exception {
        browser.perform(get("/lieux/etablissement-0180002E"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/etablissements/0180002E"));
    }

    @Test
    void placePageIsNotFoundForAWrongPlaceOrDate() throws Exception {
        browser.perform(get("/lieux/departement-99")).andExpect(status().isNotFound());
        browser.perform(get("/lieux/departement-18?date=hier")).andExpect(status().isNotFound());
    }

    @Test
    void downloadSendsTheFilteredListAsCsv() throws Exception {
        var started = browser.perform(get("/etablissements.csv?type=college"))
                .andExpect(status().isOk())
                .andReturn();
        var answer = browser.perform(asyncDispatch(started))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8).lines())
                .hasSize(32)
                .anyMatch(line -> line.startsWith(
                        "0180002E,Collège Gérard Philipe,college,Public,18700,Aubigny-sur-Nère,18015,18,47.4"));
    }

    private Document read(String address) throws Exception {
        var answer = browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String count(String address) throws Exception {
        return read(address).select("[role=status]").text();
    }

    private List<String> names(String address) throws Exception {
        return read(address).select("tbody th a").eachText();
    }

    private List<String> found(String words) throws Exception {
        var answer =
                browser.perform(get("/recherche").param("q", words)).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("tbody th a").stream()
                .map(Element::text)
                .toList();
    }
}
