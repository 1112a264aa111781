package fr.preau.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.diagnosis.CollegesOfTheCher;
import fr.preau.imports.Imports;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        CollegesOfTheCher.load(imports).ship("distances", "territory/distances-2026.csv.gz");
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
    void aSchoolIsNamedWithItsCommune() throws Exception {
        Document page = read("/diagnostic/atelier?unites=ecoles&dans=departement-18&i=distance-college&s=haut&p=50");

        assertThat(page.select("#classement tbody th a").eachText())
                .isNotEmpty()
                .allMatch(name -> name.matches(".+ \\(.+\\)"));
        assertThat(read(page.select("#classement tbody th a").attr("href"))
                        .select("h1")
                        .text())
                .contains("(");
    }

    @Test
    void ranksGoDownWithTheIndex() throws Exception {
        Document page = read(SOCIAL);

        List<Double> indices = page.select("#classement .parts-bar__number").eachText().stream()
                .map(DiagnosisPagesTests::number)
                .toList();
        assertThat(indices).hasSizeGreaterThan(25).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page.select("#classement tbody td:nth-child(2)").eachText()).startsWith("1", "2", "3");
        assertThat(page.select("#classement .rank-range").text())
                .doesNotContain(" à ")
                .contains("en calcul");
    }

    /** While a weight moves, the page asks for the units that are seen; what it gets leads to all of them. */
    @Test
    void theFirstUnitsAreShownAheadOfTheOthers() throws Exception {
        Document ahead = read(SOCIAL + "&lignes=12");

        assertThat(ahead.select("#classement tbody tr")).hasSize(12);
        assertThat(ahead.select("#classement tbody tr").text())
                .isEqualTo(read(SOCIAL)
                        .select("#classement tbody tr:nth-child(-n+12)")
                        .text());
        String rest = ahead.select("#classement p[hx-get]").attr("hx-get");
        assertThat(read(rest).select("#classement tbody tr"))
                .hasSameSizeAs(read(SOCIAL).select("#classement tbody tr"))
                .hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "douze", "5000", "50"})
    void aNumberOfRowsThatMeansNothingShowsThemAll(String rows) throws Exception {
        Document page = read(SOCIAL + "&lignes=" + rows);

        assertThat(page.select("#classement tbody tr")).hasSizeGreaterThan(25);
        assertThat(page.select("#classement").text()).doesNotContain("Suite du classement");
    }

    @Test
    void possibleRanksComeWhenTheyAreAskedFor() throws Exception {
        Document page = readWithPossibleRanks(SOCIAL);

        assertThat(page.select("#classement .rank-range__words").eachText())
                .hasSizeGreaterThan(25)
                .allMatch(words -> words.matches("\\d+ à \\d+|toujours \\d+"));
        assertThat(page.select("#classement").text())
                .containsPattern("Ce qui déplace le plus les rangs.: l.* \\(\\d+.%\\)");
    }

    @Test
    void classesAreCutWhereOneChooses() throws Exception {
        Document page = read(SOCIAL + "&classes=nombre&premiers=3&suivants=7");

        List<String> classes = page.select("#classement tbody td:nth-child(4)").eachText();
        assertThat(classes.subList(0, 3)).containsOnly("très prioritaire");
        assertThat(classes.subList(3, 10)).containsOnly("prioritaire");
        assertThat(classes.subList(10, classes.size())).isNotEmpty().containsOnly("moins prioritaire");
        assertThat(page.select("#classement [role=status]").text()).contains("3 très prioritaires, 7 prioritaires");
    }

    @Test
    void anIndexAsThresholdMayBeWrittenInFrench() throws Exception {
        Document page = read(SOCIAL + "&classes=seuils&seuil1=60,5&seuil2=40");

        List<String> classes = page.select("#classement tbody td:nth-child(4)").eachText();
        List<String> indices = page.select("#classement .parts-bar__number").eachText();
        assertThat(IntStream.range(0, classes.size()).filter(row -> number(indices.get(row)) >= 60.5))
                .isNotEmpty()
                .allMatch(row -> classes.get(row).equals("très prioritaire"));
        assertThat(IntStream.range(0, classes.size()).filter(row -> number(indices.get(row)) < 40))
                .isNotEmpty()
                .allMatch(row -> classes.get(row).equals("moins prioritaire"));
        assertThat(page.select("[name=seuil1]").attr("value")).isEqualTo("60,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classes=nombre&premiers=-1&suivants=2",
                "classes=nombre&premiers=3",
                "classes=nombre&premiers=trois&suivants=2",
                "classes=nombre&premiers=100001&suivants=0",
                "classes=seuils&seuil1=40&seuil2=60",
                "classes=seuils&seuil1=1e9999999&seuil2=0",
                "classes=seuils"
            })
    void classesThatCannotBeAreSaidAndTheUsualOnesShown(String classes) throws Exception {
        Document page = read(SOCIAL + "&" + classes);

        assertThat(page.select("#classement [role=alert], #classement .alert").text())
                .contains("ruptures naturelles");
        assertThat(page.select("#classement tbody td:nth-child(4)").eachText()).contains("très prioritaire");
        assertThat(page.select("[name=classes][checked]").attr("value")).isEqualTo("ruptures");
    }

    @Test
    void unitsWhosePossibleRanksLieInTwoClassesAreMarked() throws Exception {
        Document page = readWithPossibleRanks(SOCIAL + "&classes=nombre&premiers=3&suivants=7");

        long marked = page.select("#classement tbody tr").stream()
                .filter(row -> row.text().contains("au seuil"))
                .peek(row -> assertThat(row.select(".rank-range__words").text()).doesNotContain("toujours"))
                .count();
        assertThat(marked).isPositive();
        assertThat(page.select("#classement [role=status]").text())
                .containsPattern("\\b%d (sont|est) au seuil".formatted(marked));
    }

    @Test
    void whatIsChangedBesideWeightsTakesThemAsTheyAre() throws Exception {
        String moved = CHER
                + "&i=ips-college&s=bas&p=85&i=reussite-dnb&s=bas&p=15&ajout=&comparer=colleges&parmi=departement-18";

        assertThat(leadsTo(moved + "&retirer=reussite-dnb"))
                .contains("i=ips-college&s=bas&p=85&")
                .doesNotContain("reussite-dnb", "retirer", "ajout", "comparer", "parmi");
        assertThat(leadsTo(moved + "&inverser=reussite-dnb"))
                .contains("i=ips-college&i=reussite-dnb&s=bas&s=haut&p=85&p=15");
        assertThat(leadsTo(moved.replace("ajout=", "ajout=distance-lycee")))
                .contains("&i=distance-lycee&s=bas&s=bas&s=haut&p=85&p=15&p=20");
        assertThat(leadsTo(moved.replace("comparer=colleges", "comparer=communes")))
                .contains("unites=communes", "p=85");
        assertThat(leadsTo(moved + "&retirer=n-existe-pas"))
                .contains("i=ips-college&i=reussite-dnb&s=bas&s=bas&p=85&p=15");
    }

    private String leadsTo(String asked) throws Exception {
        return String.valueOf(browser.perform(get(URI.create(asked)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
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
                .contains(
                        "rang,lieu,nom,classe,indice,ips-college,periode-ips-college,apport-ips-college,reussite-dnb");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[1].replace("etablissement-", "")))
                .startsWith(codes.toArray(String[]::new));
    }

    @Test
    void theContributionsOfAUnitMakeItsIndex() throws Exception {
        Document ranking = read(SOCIAL);
        readWithPossibleRanks(SOCIAL);
        String first = ranking.select("#classement tbody th a").attr("href");
        double index = number(
                ranking.select("#classement .parts-bar__number").eachText().getFirst());

        Document unit = read(first);

        List<String> contributions = unit.select("main tbody td:nth-child(5)").eachText();
        assertThat(IntStream.range(0, contributions.size())
                        .mapToDouble(row -> number(contributions.get(row)))
                        .sum())
                .isCloseTo(index, offset(0.11));
        assertThat(unit.select("main").text()).contains("Entre le rang", "session 2021", "60");
    }

    /** Every value of the brevet is a percentage of candidates: what it counts for lies between it and the rate of all. */
    @Test
    void aPageSaysForHowMuchAPercentageOfFewPeopleCounts() throws Exception {
        String first = read(SOCIAL).select("#classement tbody th a").attr("href");
        String kept = first + "&effectifs=garder";

        assertThat(read(first).select("main tbody tr").eachText())
                .filteredOn(row -> row.contains("session 2021"))
                .isNotEmpty()
                .allMatch(row -> row.matches(".*session 2021 · sur \\d+, compté \\d+,\\d.*"));
        assertThat(read(kept.replace("&effectifs=rapprocher", ""))
                        .select("main tbody")
                        .text())
                .contains("session 2021")
                .doesNotContain("compté");
    }

    @Test
    void thePeriodOfACriterionIsChosenAmongThoseThatHaveValues() throws Exception {
        Document latest = read(SOCIAL);
        List<String> offered = latest.select("#periode-ips-college option").eachAttr("value");
        String earlier = offered.getLast();

        Document page = read(SOCIAL + "&a=" + earlier);

        assertThat(offered).hasSizeGreaterThan(2).startsWith("");
        assertThat(page.select("#periode-ips-college option[selected]").attr("value"))
                .isEqualTo(earlier);
        assertThat(page.select(".criterion").eachText()).first().asString().contains(earlier);
        assertThat(page.select("#classement tbody a").attr("href")).contains("&a=" + earlier + "&a=");
        assertThat(read(SOCIAL + "&a=avant-hier").select(".alert").text())
                .contains("« avant-hier » n’est pas une période");
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

    /** Asks again while they are being computed, as the page does. */
    private Document readWithPossibleRanks(String address) throws Exception {
        return new PageReader(browser).readOnceKnown(address + "&intervalles=oui", "Rangs possibles en calcul");
    }

    private Document read(String address) throws Exception {
        return new PageReader(browser).read(address);
    }

    private static double number(String written) {
        return Double.parseDouble(
                written.replace(',', '.').replaceAll("[^0-9.−-]", "").replace('−', '-'));
    }
}
