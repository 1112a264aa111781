package fr.preau.indicators.web;

import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the operator sees of a total that falls, and what everybody else does not. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksPageTests {

    private static final String PAGE = "/controles";
    private static final String INDICATOR =
            "/indicateurs/accompagnements-numeriques?par=departement&dans=region-24&periode=";

    @Autowired
    MockMvc browser;

    private final TerritoryFiles files;

    ChecksPageTests(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
    }

    @BeforeAll
    void build(@Autowired SmallCountry country) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18".formatted(SmallCountry.uai(180001)));
    }

    @Test
    void saysThatNothingFailsAndNamesEveryRule() throws Exception {
        Document page = read(PAGE);

        assertThat(page.select("tbody tr:contains(rien à signaler)")).hasSize(11);
        assertThat(page.select("main").text()).contains("Un cumul ne baisse pas", "Aucune valeur en échec");
    }

    /** The totals of the larger places fall with the only one that they are made of. */
    @Test
    void aFailedCheckIsShownWithItsReasonAndBlocksPublication() throws Exception {
        load("80549", "79166");

        Document page = read(PAGE + "?regle=falling-total");
        assertThat(page.select("h2").eachText()).contains("Cumul qui baisse");
        assertThat(page.select("tbody tr:contains(Cumul qui baisse) .badge").text())
                .isEqualTo("5 valeurs non affichées");
        assertThat(page.select("#echecs tbody tr:contains(departement-18)"))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains("juin 2011", "79\u202f166", "au moins 80\u202f549", "un cumul ne baisse pas"));
        assertThat(read(INDICATOR + "2011-05").select("main").text()).contains("80\u202f549");
        for (String address : List.of(INDICATOR + "2011-06", "/lieux/departement-18", "/lieux/pays-FR")) {
            assertThat(read(address).select("main").text()).as(address).doesNotContain("79\u202f166");
        }
        assertThat(browser.perform(get("/api/v1/figures?indicator=accompagnements-numeriques&place=departement-18"
                                + "&period=2011-06"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("check-failed", "contrôle de publication en échec")
                .doesNotContain("79166");
    }

    @Test
    void whatFollowsAFallSaysSo() throws Exception {
        load("80549", "79166");
        files.write("observations", LocalDate.of(2026, 11, 1), """
                indicateur;lieu;type_lieu;periode;ventilation;statut;motif;valeur;numerateur;denominateur
                accompagnements-numeriques;18;departement;2011-07;;;;82000;;
                """);

        assertThat(read(PAGE)
                        .select("#echecs tbody tr:contains(departement-18):contains(juillet 2011)")
                        .text())
                .contains("82\u202f000", "celui-ci l’a fait à une période précédente");
    }

    @Test
    void aCorrectionTakesItAway() throws Exception {
        load("80549", "79166");
        load("80549", "81166");

        assertThat(read(PAGE).select("main").text()).contains("Aucune valeur en échec");
        assertThat(read(INDICATOR + "2011-06").select("main").text()).contains("81\u202f166");
    }

    @Test
    void passesOverARuleOrAPageThatDoesNotExist() throws Exception {
        assertThat(read(PAGE + "?regle=autre&page=abc").select("h1").text()).isEqualTo("Contrôles de publication");
    }

    @Test
    void isForTheOperatorWhoseMenuLeadsToIt() throws Exception {
        browser.perform(get(PAGE)).andExpect(status().isSeeOther());
        assertThat(read("/").select("a[href=" + PAGE + "]")).isNotEmpty();
        assertThat(Jsoup.parse(browser.perform(get("/"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .select("a[href=" + PAGE + "]"))
                .isEmpty();
    }

    private void load(String may, String june) {
        ImportRun run = files.write("observations", LocalDate.of(2026, 11, 1), """
                indicateur;lieu;type_lieu;periode;ventilation;statut;motif;valeur;numerateur;denominateur
                accompagnements-numeriques;18;departement;2011-05;;;;%s;;
                accompagnements-numeriques;18;departement;2011-06;;;;%s;;
                """.formatted(may, june));
        assertThat(run.state()).isEqualTo(RunState.LOADED);
    }

    private Document read(String address) throws Exception {
        var answer = browser.perform(get(address).with(asOperator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
