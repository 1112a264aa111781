package fr.preau.indicators.loading;

import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.territory.MapTheme;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shipped readings of the TNE page and of DNMA, and the invented series: what they say, and what is kept from being said. Expected
 * values are those of the readings, or their quotients by another program.
 */
@PreauTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeReadingsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String FRANCE = "pays-FR";

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc browser;

    @Autowired
    Catalogue catalogue;

    private final TerritoryFiles files;

    ProgrammeReadingsTests(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
    }

    @BeforeAll
    void load() {
        files.loadPlaces();
        ship("tne-deploiement", "tne-deploiement-2025");
        ship("tne-participants", "tne-participants-2025");
        ship("tne-national", "tne-national-2025");
        ship("tne-audiences", "tne-audiences");
        ship("tne-satisfaction", "tne-satisfaction");
        ship("dnma", "dnma-2024-2026");
        ship("serie-inventee", "serie-inventee");
    }

    @ParameterizedTest
    @CsvSource({
        "departement-18, tne-participants, 2025-03, 3082",
        "departement-2A, tne-participants, 2025-03, 934",
        "pays-FR, tne-participants, 2025-03, 53491",
        "departement-971, tne-eleves-equipes, 2025-06, 90609",
        "pays-FR, tne-eleves-equipes, 2025-06, 2435461",
        "pays-FR, tne-connexions, 2025-03, 255998",
        "pays-FR, tne-duree-visite, 2025-03, 4.98",
        "pays-FR, ent-visites, 2025-2026, 649492449",
        "pays-FR, ent-visites, 2024-2025, 771736489"
    })
    void aReadingIsThatOfTheSource(String place, String indicator, String period, BigDecimal value) {
        assertThat(value(place, indicator, period)).isEqualByComparingTo(value);
    }

    @Test
    void theTotalOfTheTwelveSaysThatItIsOfTwelve() {
        assertThat(sql.sql("""
                        select f.places || ' sur ' || f.places_expected from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = 'pays-FR' and s.indicator = 'tne-participants'""").query(String.class).single()).isEqualTo("12 sur 101");
    }

    /** 32,688 of 53,491 without profile, 38,129 without degree, 37,243 without sector; devices of the visits likewise. */
    @ParameterizedTest
    @CsvSource({
        "tne-profil-inconnu, 2025-03, 61.109",
        "tne-degre-inconnu, 2025-03, 71.281",
        "tne-secteur-inconnu, 2025-03, 69.625",
        "ent-appareil-inconnu-eleves, 2025-2026, 22.699",
        "ent-appareil-inconnu-parents, 2025-2026, 49.109"
    })
    void whatIsUnknownIsAFigureOfItsOwn(String indicator, String period, BigDecimal share) {
        assertThat(value(FRANCE, indicator, period)).isCloseTo(share, within(new BigDecimal("0.001")));
    }

    @Test
    void aShareOfTooFewKnownHasNoValueAndOneOfEnoughHasOne() {
        assertThat(reason(FRANCE, "tne-part-enseignants", "2025-03")).isEqualTo("check-failed");
        assertThat(reason(FRANCE, "tne-part-premier-degre", "2025-03")).isEqualTo("check-failed");
        assertThat(value(FRANCE, "ent-smartphone-eleves", "2025-2026"))
                .isCloseTo(new BigDecimal("53.790"), within(new BigDecimal("0.001")));
        assertThat(value(FRANCE, "ent-smartphone-parents", "2025-2026"))
                .isCloseTo(new BigDecimal("81.686"), within(new BigDecimal("0.001")));
    }

    @Test
    void aTotalThatFallsIsNotShownFromThenOn() {
        assertThat(value(FRANCE, "tne-visiteurs", "2024-07")).isEqualByComparingTo("80549");
        assertThat(List.of("2024-09", "2025-02", "2025-03"))
                .allSatisfy(month ->
                        assertThat(reason(FRANCE, "tne-visiteurs", month)).isEqualTo("check-failed"));
    }

    @Test
    void onePlaceUnderTwoNamesIsOnePlaceAndIsReported() {
        ImportRun run = files.write("tne-participants", DAY, """
                date_de_saisie;departement;nombre_total_de_participants
                2024-01;Corse;900
                2024-02;Corse-du-Sud;910
                2024-02;Val d’Oise;4000
                """);
        files.write("tne-deploiement", DAY, """
                date_des_donnees;numero_du_departement;departement;nombre_d_eleves
                2024-06;20;Corse;30000
                """);

        assertThat(problems(run)).containsExactly("3 two-names");
        assertThat(value("departement-2A", "tne-participants", "2024-01")).isEqualByComparingTo("900");
        assertThat(value("departement-2A", "tne-participants", "2024-02")).isEqualByComparingTo("910");
        assertThat(value("departement-95", "tne-participants", "2024-02")).isEqualByComparingTo("4000");
        assertThat(value("departement-2A", "tne-eleves-equipes", "2024-06")).isEqualByComparingTo("30000");
    }

    /** Another word is no place, and another set does not take «20» for one. */
    @Test
    void aNameThatTheSetDoesNotKnowIsRejected() {
        ImportRun run = files.write("tne-participants", DAY, """
                date_de_saisie;departement;nombre_total_de_participants
                2024-01;Atlantide;900
                """);

        assertThat(problems(run)).containsExactly("2 unreadable-cell");
    }

    @Test
    void anEmptyMonthIsNoMonth() {
        ImportRun run = files.write("tne-audiences", DAY, """
                mois_saisie;lieu;nombre_de_connexion_a_la_plateforme_tne;nombre_de_visiteurs_uniques_a_la_plateforme_tne;\
                duree_moyenne_d_une_visite_sur_la_plateforme_tne;nombre_total_de_pages_vues_sur_la_plateforme_tne
                2024-01;FRANCE;;;;
                2024-02;FRANCE;200000;;;
                """);

        assertThat(problems(run)).containsExactly("2 empty-row");
        assertThat(sql.sql("""
                        select period from indicators.series where indicator in ('tne-connexions', 'tne-visiteurs', 'tne-pages-vues')
                        and period like '2024-0_' order by 1""").query(String.class).list()).containsExactly("2024-02", "2024-07", "2024-09");
    }

    @Test
    void aShareOfAnswersComesWithTheirNumberAndItsInterval() throws Exception {
        assertThat(series("satisfaits du contenu")).contains("83,3", "75 réponses", "entre 73,3 et 90,1");
        assertThat(browser.perform(get("/api/v1/figures?indicator=tne-satisfaction-contenu&place=pays-FR"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("\"low\":73.3203", "\"high\":90.0917");
    }

    /** A criterion that the reading leaves out is missing, and beside the one that it has. */
    @Test
    void allSixCriteriaAreToldThoseThatAreNotReadIncluded() throws Exception {
        List<String> criteria = catalogue.list().stream()
                .map(indicator -> indicator.code().value())
                .filter(code -> code.startsWith("tne-satisfaction-"))
                .toList();
        assertThat(criteria).hasSize(6);
        assertThat(page("/tableaux/modeles/tne").select("main").text())
                .contains("les six critères", "entre 73,3 et 90,1", "TNE : satisfaits du transfert");
    }

    @Test
    void theInventedSeriesSaysSoWhereverItIsShown() throws Exception {
        assertThat(catalogue.list().stream()
                        .filter(indicator -> indicator.code().value().startsWith("exemple-")))
                .hasSize(2)
                .allSatisfy(ProgrammeReadingsTests::saysThatItIsInvented);
        assertThat(series("Connexions du mois"))
                .contains("(série inventée pour l’exemple)", " série inventée pour l’exemple, ");
    }

    /** There is no smaller place to choose; the months that are withheld say so. */
    @Test
    void whatIsKnownOfTheCountryAloneIsReadOnItsPage() throws Exception {
        assertThat(page("/indicateurs/tne-duree-visite?periode=2024-07").select("#lieux tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("France", "5,2 minutes"));
        assertThat(page("/indicateurs/tne-visiteurs?periode=2025-03")
                        .select("#lieux tbody tr")
                        .text())
                .contains("contrôle de publication en échec");
    }

    /** The share of its premises that have fibre does; how many took part says how large a département is. */
    @Test
    void aVolumeColoursNoMap(@Autowired List<MapTheme> themes) {
        files.write("barometre-departements", DAY, """
                indic_id;enforce_zone_id;metric_enforce_date;indic_vi;indic_va;indic_vc
                IND-306;D18;2024-06-30;;80;
                """);

        assertThat(themes.stream().flatMap(theme -> theme.choices(PlaceKind.DEPARTMENT).stream()))
                .extracting(MapTheme.Choice::code)
                .contains("fibre")
                .doesNotContain("tne-participants", "tne-eleves-equipes");
    }

    private static void saysThatItIsInvented(Indicator indicator) {
        assertThat(List.of(
                        indicator.wording().label(),
                        indicator.wording().shortLabel(),
                        indicator.wording().definition(),
                        indicator.origin().owner(),
                        indicator.origin().producer(),
                        indicator.origin().dataset()))
                .allSatisfy(words -> assertThat(words).containsIgnoringCase("série inventée"));
    }

    /** What a month adds to the total is what the month says, and no formula mixes it with a reading. */
    @Test
    void theInventedSeriesIsWholeAndStandsAlone() {
        assertThat(sql.sql("""
                        with s as (select s.indicator, s.period, s.last_day, o.value from indicators.observation o
                                   join indicators.series s on s.id = o.series where s.indicator like 'exemple-%'),
                             step as (select period, value - coalesce(lag(value) over (order by last_day), 0) as added
                                      from s where indicator = 'exemple-connexions-cumul')
                        select count(*) from step join s on s.indicator = 'exemple-connexions-mois' and s.period = step.period
                        where s.value = step.added""").query(Integer.class).single()).isEqualTo(24);
        assertThat(catalogue.list().stream()
                        .flatMap(indicator -> indicator.derivation().stream())
                        .filter(formula -> formula.contains("exemple-")))
                .isEmpty();
    }

    private void ship(String kind, String file) {
        assertThat(files.ship(kind, "digital/%s.csv.gz".formatted(file)).state())
                .as(kind)
                .isEqualTo(RunState.LOADED);
    }

    /** The row of an indicator in the table of the country. */
    private String series(String shortLabel) throws Exception {
        return page("/lieux/pays-FR").select("tbody tr").stream()
                .filter(row -> row.text().contains(shortLabel))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(asOperator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private BigDecimal value(String place, String indicator, String period) {
        return sql.sql(FIGURE.formatted("value"))
                .params(place, indicator, period)
                .query(BigDecimal.class)
                .single();
    }

    private String reason(String place, String indicator, String period) {
        return sql.sql(FIGURE.formatted("reason"))
                .params(place, indicator, period)
                .query(String.class)
                .single();
    }

    private static final String FIGURE = """
            select f.%s from indicators.figure f
            join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
            where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''""";

    private List<String> problems(ImportRun run) {
        return sql.sql("select line, code from imports.problem where run_id = ? and line > 0 order by line, position")
                .param(run.id())
                .query((row, number) -> row.getInt(1) + " " + row.getString(2))
                .list();
    }
}
