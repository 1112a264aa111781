package fr.preau.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The workshop over the real collèges of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosisPagesTests {

    private static final String CHER = "/diagnostic/atelier?unites=colleges&dans=departement-18";
    private static final String SOCIAL = CHER + "&i=ips-college&s=bas&p=60&i=reussite-dnb&s=bas&p=40";

    @Autowired
    MockMvc browser;

    @BeforeAll
    void load(@Autowired Imports imports) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("mesures-registre", "register/etablissements-france.csv.gz");
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        files.ship("dnb", "results/dnb-2021.csv.gz");
        files.ship("distances", "territory/distances-2026.csv.gz");
    }

    @Test
    void presetsLeadToTheWorkshop() throws Exception {
        Document home = read("/diagnostic");

        assertThat(home.select("a:contains(Ouvrir dans l’atelier)").eachAttr("href"))
                .containsExactly(
                        "/diagnostic/atelier?modele=fragilite",
                        "/diagnostic/atelier?modele=reconnect",
                        "/diagnostic/atelier?modele=eloignement");
        MvcResult opened = browser.perform(get("/diagnostic/atelier?modele=reconnect&dans=departement-18"))
                .andExpect(status().isSeeOther())
                .andReturn();
        assertThat(read(String.valueOf(opened.getResponse().getRedirectedUrl()))
                        .select("h1")
                        .text())
                .startsWith("Quels réseaux aider d’abord");
    }

    @Test
    void communesAreComparedByWhatTheirSchoolsMakeTogether() throws Exception {
        Document page = read("/diagnostic/atelier?unites=communes&dans=departement-18&i=distance-college&s=haut&p=100");

        assertThat(page.select("#classement [role=status]").text()).startsWith("122 sur 201 ont un rang");
        assertThat(page.select("#classement").text()).contains("79 unités ne sont pas classées");
    }

    @Test
    void whatIsNotKnownIsToldBesideTheCriterionAndDoesNotCount() throws Exception {
        Document page = read("/diagnostic/atelier?unites=reseaux&dans=departement-18"
                + "&i=ips-college&s=bas&p=50&i=ordinateurs-par-eleve&s=bas&p=50");

        assertThat(page.select(".criterion--unknown").text())
                .contains("Ordinateurs par élève", "aucune valeur chargée", "ne compte pas");
        assertThat(page.select("#classement [role=status]").text()).contains("d’après 1 critère");
    }

    @Test
    void ranksGoDownWithTheIndex() throws Exception {
        Document page = read(SOCIAL);

        List<Double> indices = page.select("#classement tbody td:nth-child(4)").eachText().stream()
                .map(DiagnosisPagesTests::number)
                .toList();
        assertThat(indices).hasSizeGreaterThan(25).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page.select("#classement tbody td:nth-child(2)").eachText()).startsWith("1", "2", "3");
        assertThat(page.select("#classement .rank-range").text())
                .doesNotContain(" à ")
                .contains("en calcul");
    }

    @Test
    void possibleRanksComeWhenTheyAreAskedFor() throws Exception {
        Document page = readWithPossibleRanks(SOCIAL);

        assertThat(page.select("#classement .rank-range__words").eachText())
                .hasSizeGreaterThan(25)
                .allMatch(words -> words.matches("\\d+ à \\d+|toujours \\d+"));
    }

    @Test
    void theFileSaysWhatThePageSays() throws Exception {
        MvcResult started = browser.perform(get(SOCIAL.replace("atelier", "classement.csv")))
                .andExpect(status().isOk())
                .andReturn();
        List<String> lines = browser.perform(asyncDispatch(started))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> codes =
                read(SOCIAL).select("#classement tbody th .table__note").eachText();

        assertThat(lines.getFirst())
                .contains("rang,lieu,nom,indice,ips-college,periode-ips-college,apport-ips-college,reussite-dnb");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[1].replace("etablissement-", "")))
                .startsWith(codes.toArray(String[]::new));
    }

    @Test
    void theContributionsOfAUnitMakeItsIndex() throws Exception {
        Document ranking = read(SOCIAL);
        readWithPossibleRanks(SOCIAL);
        String first = ranking.select("#classement tbody th a").attr("href");
        double index = number(
                ranking.select("#classement tbody td:nth-child(4)").eachText().getFirst());

        Document unit = read(first);

        List<String> contributions = unit.select("main tbody td:nth-child(5)").eachText();
        assertThat(IntStream.range(0, contributions.size())
                        .mapToDouble(row -> number(contributions.get(row)))
                        .sum())
                .isCloseTo(index, offset(0.11));
        assertThat(unit.select("main").text()).contains("Entre le rang", "session 2021", "60");
    }

    @Test
    void aUnitThatIsNotComparedLeadsBackToTheRanking() throws Exception {
        browser.perform(get(SOCIAL.replace("atelier", "atelier/unite/commune-18033")))
                .andExpect(status().isSeeOther());
        browser.perform(get(SOCIAL.replace("atelier", "atelier/unite/nulle-part")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatMeansNothingIsRefusedInWordsAndTheRestIsShown() throws Exception {
        Document page = read(CHER + "&i=ips-college&s=bas&p=beaucoup&i=nulle&s=bas&p=10&i=ips-lycee&s=bas&p=10"
                + "&i=reussite-dnb&s=nord&p=30&echelle=longue");

        assertThat(page.select(".alert").text())
                .contains("« beaucoup » n’est pas un nombre entier de 0 à 100", "« nulle » n’existe pas", "collèges");
        assertThat(page.select("#classement tbody tr")).hasSizeGreaterThan(25);
        assertThat(page.select("input[type=range]").eachAttr("value")).containsExactly("0", "30");
    }

    @Test
    void aPlaceThatDoesNotExistIsNotFound() throws Exception {
        browser.perform(get("/diagnostic/atelier?dans=departement-99")).andExpect(status().isNotFound());
    }

    @Test
    void aCriterionIsAddedTurnedAndRemovedByItsAddress() throws Exception {
        MvcResult added = browser.perform(get(SOCIAL + "&ajout=eleves-college"))
                .andExpect(status().isSeeOther())
                .andReturn();
        Document page = read(String.valueOf(added.getResponse().getRedirectedUrl()));
        assertThat(page.select("input[type=range]")).hasSize(3);

        Document turned =
                read(page.select("a:contains(Inverser)").eachAttr("href").getFirst());
        assertThat(turned.select("input[name=s]").eachAttr("value")).startsWith("haut", "bas");

        Document removed =
                read(turned.select("a:contains(Retirer)").eachAttr("href").getFirst());
        assertThat(removed.select("input[name=i][type=hidden]").eachAttr("value"))
                .doesNotContain("ips-college")
                .contains("reussite-dnb", "eleves-college");
    }

    /** Asks again while they are being computed, as the page does. */
    private Document readWithPossibleRanks(String address) throws Exception {
        Document page = read(address + "&intervalles=oui");
        while (page.text().contains("Rangs possibles en calcul")) {
            page = read(address + "&intervalles=oui");
        }
        return page;
    }

    private Document read(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static double number(String written) {
        return Double.parseDouble(
                written.replace(',', '.').replaceAll("[^0-9.−-]", "").replace('−', '-'));
    }
}
