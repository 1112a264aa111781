package fr.preau.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A number says first how large a place is: no place is ranked by it, only by what it is for its people. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingBySizeTests {

    private static final String COUNT = "/indicateurs/accompagnements-numeriques?par=departement&dans=pays-FR";

    @Autowired
    MockMvc browser;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Imports imports) throws Exception {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SmallCountry.uai(180001), SmallCountry.uai(280001), SmallCountry.uai(280002)));
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("28")))
                .write("observations", LocalDate.of(2026, 8, 17), """
                indicateur;lieu;type_lieu;periode;ventilation;statut;motif;valeur;numerateur;denominateur
                accompagnements-numeriques;18;departement;2025-06;;;;1200;;
                accompagnements-numeriques;28;departement;2025-06;;;;900;;
                habitants;18033;commune;2026;;;;1500;;
                habitants;28085;commune;2026;;;;600;;
                eleves-college;%1$s;etablissement;2024-2025;;;;500;;
                eleves-college;%2$s;etablissement;2024-2025;;;;300;;
                candidats-dnb-generale;%1$s;etablissement;session-2025;;;;100;;
                candidats-dnb-generale;%2$s;etablissement;session-2025;;;;90;;
                """.formatted(
                                SmallCountry.uai(180001), SmallCountry.uai(280001)));
    }

    /** 1 200 for 1 500 people is less than 900 for 600. */
    @Test
    void aCountRanksNoPlaceButForItsPeople() throws Exception {
        Document page = read(COUNT);
        assertThat(page.select("#lieux tbody th").eachText()).containsExactly("departement-1818", "departement-2828");
        assertThat(page.select("#lieux thead th:contains(Valeur) a")).isEmpty();
        assertThat(page.select("#lieux").text()).contains("Un nombre dit d’abord la taille d’un lieu");

        Document ranked = read(COUNT + "&tri=pour-mille");
        assertThat(ranked.select("#lieux thead th[aria-sort=descending]").text())
                .contains("Pour 1\u202f000 habitants (2026)");
        assertThat(ranked.select("#lieux tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("departement-28").contains("1\u202f500,0"),
                        second ->
                                assertThat(second).startsWith("departement-18").contains("800,0"));
        assertThat(read(COUNT + "&tri=-pour-mille").select("#lieux tbody th").eachText())
                .containsExactly("departement-1818", "departement-2828");
    }

    @Test
    void whoAsksForTheSizeAllTheSameGetsNames() throws Exception {
        assertThat(read(COUNT + "&tri=-valeur").select("#lieux tbody th").eachText())
                .containsExactly("departement-1818", "departement-2828");
    }

    /** Pupils for a thousand pupils would say nothing. */
    @Test
    void pupilsAreSetInProportionToNothing() throws Exception {
        Document page = read("/indicateurs/eleves-college?par=departement&dans=pays-FR&tri=pour-mille");
        assertThat(page.select("#lieux thead").text()).doesNotContain("Pour 1");
        assertThat(page.select("#lieux").text()).contains("Un nombre dit d’abord la taille d’un lieu");
    }

    /** Of the two collèges of département 28 one has told its pupils: a rate over them would be too high. */
    @Test
    void noRateStandsOnPeopleWhoAreHalfKnown() throws Exception {
        assertThat(read("/indicateurs/candidats-dnb-generale?par=departement&dans=pays-FR&tri=pour-mille")
                        .select("#lieux tbody tr")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("departement-18").contains("200,0"),
                        second ->
                                assertThat(second).startsWith("departement-28").contains("élèves non connus"));
    }

    private Document read(String address) throws Exception {
        return Jsoup.parse(
                browser.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
