package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** An operator's list of bassins, constituencies and sets, over the real places of the Cher. */
@PreauTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PlaceId ECOLE = PlaceId.parse("etablissement-0180035R");
    private static final PlaceId COLLEGE = PlaceId.parse("etablissement-0180002E");
    private static final PlaceId BASIN = PlaceId.parse("bassin-bourges");
    private static final String HEADER = "lieu;type;code;nom;du;au\n";

    @Autowired
    Places places;

    @Autowired
    MockMvc browser;

    private final TerritoryFiles files;
    private final Reports reports;

    MembershipsTests(@Autowired Imports imports, @Autowired ReportQueries queries) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        reports = new Reports(queries);
    }

    @BeforeAll
    void loadPlaces() {
        files.loadPlaces();
        files.write("registre", LocalDate.of(2026, 8, 17), """
                uai;type;secteur;nom;code_insee;code_departement;latitude;longitude
                0180035R;ecole;Public;École du Centre;18033;18;47.08;2.39
                0180002E;college;Public;Collège Gérard Philipe;18015;18;47.49;2.44
                """);
    }

    @Test
    void aSchoolLiesInTheBassinThatTheListGives() throws Exception {
        assertThat(basinLine()).startsWith("à importer");

        ImportRun run = list("0180035R;bassin;bourges;Bassin de Bourges;;");

        assertThat(reports.counts(run)).containsEntry(ChangeKind.ADDED, 1L);
        assertThat(parents(ECOLE, TODAY)).contains("Bassin de Bourges");
        assertThat(basinLine()).isEqualTo("Bassin de Bourges");
        Document page = read("/lieux/bassin-bourges");
        assertThat(page.select("h1").text()).isEqualTo("Bassin de Bourges");
        assertThat(page.select("main").text()).contains("un établissement ouvert");
        assertThat(read("/recherche?q=bassin+bourges").select("main").text()).contains("Bassin de Bourges");
    }

    @Test
    void allSchoolsOfACommuneLieInTheGroupOfTheCommune() {
        list("18033;Bassins;bourges;Bassin de Bourges;;");

        assertThat(places.listWithin(BASIN, PlaceKind.SCHOOL, TODAY))
                .extracting(Place::id)
                .containsExactly(ECOLE);
    }

    @Test
    void aPlaceLiesInSeveralSetsAndInConstituencies() {
        list("0180035R;ensemble;tests;Écoles des tests;;\n0180035R;ensemble;rural;Écoles rurales;;\n"
                + "0180035R;circonscription;0180001D;Bourges 1;;");

        assertThat(parents(ECOLE, TODAY)).contains("Écoles des tests", "Écoles rurales", "Bourges 1");
    }

    @Test
    void thePageOfAGroupNamesItsCommunesAndItsSchools() throws Exception {
        list("""
                0180035R;bassin;bourges;Bassin de Bourges;;
                0180002E;bassin;bourges;Bassin de Bourges;;
                0180035R;circonscription;0180001D;Bourges 1;;
                18015;ensemble;tests;Communes des tests;;""");

        assertThat(inside("bassin-bourges"))
                .endsWith(
                        "Établissements (2)",
                        "Collège Gérard Philipe",
                        "École du Centre",
                        "Communes (2)",
                        "Aubigny-sur-Nère",
                        "Bourges");
        assertThat(inside("circonscription-0180001D"))
                .endsWith("Établissements (1)", "École du Centre", "Communes (1)", "Bourges");
        assertThat(inside("ensemble-tests"))
                .endsWith("Établissements (1)", "Collège Gérard Philipe", "Communes (1)", "Aubigny-sur-Nère");
        assertThat(read("/lieux/bassin-bourges").select("details a[href=/etablissements?dans=bassin-bourges]"))
                .hasSize(1);
        assertThat(read("/etablissements?dans=bassin-bourges").select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void datesAreReadWithTheLastDayIncluded() {
        list("0180035R;bassin;bourges;Bassin de Bourges;01/09/2020;31/08/2024\n"
                + "0180035R;bassin;vierzon;Bassin de Vierzon;2024-09-01;2099-01-01");

        assertThat(parents(ECOLE, LocalDate.of(2020, 8, 31))).doesNotContain("Bassin de Bourges");
        assertThat(parents(ECOLE, LocalDate.of(2024, 8, 31))).contains("Bassin de Bourges");
        assertThat(parents(ECOLE, LocalDate.of(2024, 9, 1)))
                .contains("Bassin de Vierzon")
                .doesNotContain("Bassin de Bourges");
    }

    @Test
    void aNewerListOfTheSameTitleReplacesTheFormer() {
        list("0180035R;bassin;bourges;Bassin de Bourges;;\n0180002E;bassin;nord;Bassin du Nord;;");
        ImportRun run = list("0180035R;bassin;bourges;Bassin de Bourges;;\n0180035R;ensemble;tests;Tests;;");

        assertThat(reports.counts(run))
                .containsEntry(ChangeKind.ADDED, 1L)
                .containsEntry(ChangeKind.UNCHANGED, 1L)
                .containsEntry(ChangeKind.UPDATED, 1L);
        assertThat(reports.changes(run, ChangeKind.UPDATED))
                .containsExactly(
                        "Collège Gérard Philipe (0180002E) : n’est plus dans Bassin du Nord, d’après la liste");
        assertThat(parents(COLLEGE, TODAY)).doesNotContain("Bassin du Nord");
        assertThat(places.findPlace(PlaceId.parse("bassin-nord"))).isEmpty();
    }

    @Test
    void theListPrevailsOverTheDirectoryBeforeAndAfter() {
        directory("0180001D", "Bourges 1");
        list("0180035R;circonscription;bourges-2;Bourges 2;;");
        assertThat(parents(ECOLE, TODAY)).contains("Bourges 2").doesNotContain("Bourges 1");

        directory("0180001D", "Bourges 1");
        assertThat(parents(ECOLE, TODAY)).contains("Bourges 2").doesNotContain("Bourges 1");
    }

    @Test
    void wrongLinesAreRejectedOneByOne() {
        ImportRun run = list("""
                0180035X;bassin;bourges;Bassin;;
                0180036S;bassin;bourges;Bassin;;
                0180035R;quartier;bourges;Bassin;;
                0180035R;bassin;Bourges Nord;Bassin;;
                0180035R;bassin;bourges;Bassin;2026-09-01;2026-08-31
                0180035R;bassin;bourges;Bassin;;
                0180035R;bassin;vierzon;Autre bassin;2026-09-01;
                0370001A;bassin;tours;Bassin de Tours;;
                departement-18;bassin;bourges;Bassin;;""");

        assertThat(reports.problems(run))
                .containsExactly(
                        "2 lieu unreadable-cell",
                        "3 lieu unknown-place",
                        "4 type unreadable-cell",
                        "5 code wrong-group-code",
                        "6 au ends-before-start",
                        "8 code already-in-a-group",
                        "10 lieu unreadable-cell");
        assertThat(reports.counts(run)).containsEntry(ChangeKind.ADDED, 1L).containsEntry(ChangeKind.OUT_OF_SCOPE, 1L);
    }

    private ImportRun list(String lines) {
        ImportRun run = files.write("appartenances", TODAY, HEADER + lines + "\n");
        assertThat(run.state()).isEqualTo(RunState.LOADED);
        return run;
    }

    private void directory(String code, String name) {
        files.write("annuaire", LocalDate.of(2026, 9, 1), """
                Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Code_commune;Code_departement;latitude;longitude;code_circonscription;nom_circonscription
                0180035R;École du Centre;Ecole;Public;18033;018;47.08;2.39;%s;%s
                """.formatted(code, name));
        assertThat(places.findPlace(new PlaceId(PlaceKind.CONSTITUENCY, code))).isPresent();
    }

    private List<String> parents(PlaceId place, LocalDate day) {
        return places.listAncestors(place, day).stream().map(Place::name).toList();
    }

    /** Titles and names of what the page of a place unfolds. */
    private List<String> inside(String place) throws Exception {
        return read("/lieux/" + place).select("summary, details tbody th a").eachText();
    }

    private String basinLine() throws Exception {
        return read("/etablissements/0180035R")
                .select("dt:contains(Bassin) + dd")
                .text();
    }

    private Document read(String address) throws Exception {
        var answer = browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
