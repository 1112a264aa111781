package fr.preau.indicators.panels;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A school beside the places it lies in: two collèges in its commune and constituency, a third elsewhere in its département. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class ComparisonPanelTests {

    @Autowired
    SmallCountry country;

    @Autowired
    Imports imports;

    @Autowired
    MockMvc browser;

    @Test
    void aSchoolIsComparedFromItsCommuneToTheCountryByItsConstituency() throws Exception {
        String here = SmallCountry.uai(180001);
        String near = SmallCountry.uai(180002);
        String far = SmallCountry.uai(180003);
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 circonscription-0180001D departement-18
                %s COLLEGE PUBLIC | commune-18033 circonscription-0180001D departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                """.formatted(here, near, far));
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")))
                .write("ips-colleges", LocalDate.of(2026, 8, 17), """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %s;2024-2025;300;90;30
                %s;2024-2025;100;110;30
                %s;2024-2025;400;120;30
                """.formatted(here, near, far));

        assertThat(Jsoup.parse(browser.perform(get("/etablissements/" + here))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .select("#comparaison tbody td:nth-child(2)")
                        .eachText())
                .containsSubsequence("commune-18033", "circonscription-0180001D", "departement-18", "academie-18");
    }
}
