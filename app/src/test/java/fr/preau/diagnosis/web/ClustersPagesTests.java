package fr.preau.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.diagnosis.CollegesOfTheCher;
import fr.preau.imports.Imports;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** What is around the real écoles, collèges and networks of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClustersPagesTests {

    private static final String SOCIAL = "dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb&s=bas&p=40";
    private static final String COLLEGES = "?unites=colleges&" + SOCIAL;
    private static final String FAR = "?unites=ecoles&dans=departement-18&i=distance-college&s=haut&p=100";
    private static final String PAGE = "/diagnostic/foyers";
    private static final String UNIT = "/diagnostic/atelier/unite/";

    @Autowired
    MockMvc browser;

    @BeforeAll
    void load(@Autowired Imports imports) {
        CollegesOfTheCher.load(imports).ship("distances", "territory/distances-2026.csv.gz");
    }

    @Test
    void theWorkshopLeadsToIt() throws Exception {
        Document workshop = read("/diagnostic/atelier" + COLLEGES);

        Document page =
                readAnswer(workshop.select("a:contains(Foyers de besoin)").attr("href"));

        assertThat(page.select("h1").text()).isEqualTo("Où les besoins se regroupent");
        assertThat(page.select("#foyers").text()).contains("I de Moran", "Sur 30 unités situées", "pas prendre pour");
    }

    @Test
    void needsThatGrowWithDistanceGather() throws Exception {
        Document page = readAnswer(PAGE + FAR);

        assertThat(page.select("#foyers").text())
                .contains("Les besoins se regroupent", "Zone de moindre besoin\u202F:");
        List<String> kinds = page.select("#foyers tbody td:nth-child(2)").eachText();
        assertThat(kinds).contains("zone de moindre besoin").doesNotContain("rien de sûr", "sans position");
        assertThat(page.select("#foyers tbody td:nth-child(3)").eachText().stream()
                        .map(Integer::valueOf))
                .isSorted();
    }

    @Test
    void hotAndColdSpotsAreAnotherReading() throws Exception {
        Document page = readAnswer(PAGE + FAR);
        Document spots =
                readAnswer(page.select("a:contains(Points chauds et froids)").attr("href"));

        assertThat(spots.select(".tabs [aria-current]").text()).isEqualTo("Points chauds et froids");
        assertThat(spots.select("#foyers").text()).contains("pas les unités isolées", "dans un point chaud");
        assertThat(spots.select("#foyers tbody td:nth-child(2)").eachText()).containsOnly("point chaud", "point froid");
        assertThat(spots.select(".map .legend li").eachText())
                .containsExactly("point chaud", "point froid", "rien de sûr");
    }

    @Test
    void theMapSaysWhatTheTableSays() throws Exception {
        Document page = readAnswer(PAGE + FAR);
        String letters =
                new PageReader(browser).field(page.select("[data-letters]").attr("data-letters"), "letters");

        long little = letters.chars().filter(letter -> letter == 'd').count();
        assertThat(page.select("#foyers [role=status]").text()).contains(little + " dans une zone de moindre besoin");
        assertThat(page.select(".map .legend li").eachText()).element(3).isEqualTo("zone de moindre besoin");
    }

    @Test
    void theFileHoldsEveryUnitThatHasARank() throws Exception {
        readAnswer(PAGE + FAR);
        MvcResult begun = browser.perform(get(PAGE + ".csv" + FAR)).andReturn();

        List<String> lines = browser.perform(asyncDispatch(begun))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(lines.getFirst()).contains("rang", "situation", "point", "indice-voisins");
        assertThat(lines)
                .anyMatch(line -> line.contains("zone de moindre besoin"))
                .anyMatch(line -> line.contains("point froid"))
                .anyMatch(line -> line.contains("rien de sûr"));
    }

    @Test
    void aUnitIsReadAmidItsNeighbours() throws Exception {
        Document page = readAnswer(UNIT + "etablissement-0180002E" + COLLEGES);

        assertThat(page.select("h2").eachText()).contains("Autour");
        assertThat(page.select("main").text()).contains("Gi* de Getis et Ord");
        var neighbours = page.select("table").getLast();
        assertThat(neighbours.select("caption").text()).isEqualTo("Ses 6 plus proches voisins classés");
        assertThat(neighbours.select("tbody tr")).hasSize(6);
        assertThat(neighbours.select("tbody td:nth-child(2)").eachText().stream()
                        .map(kilometres -> Double.valueOf(kilometres.replace(',', '.'))))
                .isSorted()
                .allMatch(kilometres -> kilometres < 100);
        assertThat(read(neighbours.select("tbody a").attr("href")).select("h1").text())
                .contains("pourquoi ce rang");
    }

    /** A network has no position of its own: it is in the middle of its schools. */
    @Test
    void networksAreWhereTheirSchoolsAre() throws Exception {
        String design = "?unites=reseaux&" + SOCIAL;
        Document workshop = read("/diagnostic/atelier" + design);

        Document page = readAnswer(workshop.select("#classement tbody a").attr("href"));

        assertThat(page.select("main").text()).contains("Ses 6 plus proches voisins");
        assertThat(readAnswer(PAGE + design).select("#foyers").text()).doesNotContain("pas de position");
    }

    @Test
    void fewUnitsAreToldToBeTooFew() throws Exception {
        String design = COLLEGES.replace("departement-18", "commune-18033");

        assertThat(readAnswer(PAGE + design).select("#foyers").text())
                .contains("Aucun foyer ne peut être dit", "au moins 20 unités");
        browser.perform(get(URI.create(PAGE + ".ods" + design))).andExpect(status().isSeeOther());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                PAGE + "?unites=licornes",
                PAGE + COLLEGES + "&page=99",
                PAGE + COLLEGES + "&page=x",
                PAGE + "?unites=colleges&dans=departement-18&i=licorne&s=bas&p=60",
                PAGE + "?unites=colleges&dans=departement-18&i=ips-college&s=bas&p=0",
                PAGE + FAR + "&page=-1",
                PAGE + FAR + "&lecture=licorne"
            })
    void wrongAddressesAnswerAPage(String address) throws Exception {
        assertThat(readAnswer(address).select("h1").text()).isEqualTo("Où les besoins se regroupent");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + "?dans=departement-99", PAGE + "?dans=zut", PAGE + ".pdf" + COLLEGES})
    void whatDoesNotExistIsNotFound(String address) throws Exception {
        browser.perform(get(URI.create(address))).andExpect(status().isNotFound());
    }

    @Test
    void aPieceOfThePageIsThePageWithoutItsFrame() throws Exception {
        readAnswer(PAGE + FAR);

        String piece = browser.perform(get(URI.create(PAGE + FAR)).header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(piece).contains("Les besoins se regroupent").doesNotContain("<h1");
    }

    /** The page once clusters are known, which is not always at once. */
    private Document readAnswer(String address) throws Exception {
        return new PageReader(browser).readOnceKnown(address, "Foyers en calcul");
    }

    private Document read(String address) throws Exception {
        return new PageReader(browser).read(address);
    }
}
