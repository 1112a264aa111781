package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A real re-import: the Pyrénées-Orientales by the official directory of November 2024, then by the register of August 2026.
 * The expected counts were made apart, by a script over the two files.
 */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReimportTests {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 21);

    @Autowired
    Places places;

    @Autowired
    MockMvc browser;

    private final Reports reports;
    private ImportRun directory;
    private ImportRun register;
    private ImportRun registerAgain;

    ReimportTests(@Autowired ReportQueries queries) {
        reports = new Reports(queries);
    }

    @BeforeAll
    void load(@Autowired Imports imports) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("66")));
        files.loadPlaces();
        directory = files.loadDirectorySample();
        register = files.loadRegister();
        registerAgain = files.loadRegister();
    }

    @Test
    void aFirstLoadAddsSchoolsAndLeavesOutWhatIsNone() {
        assertThat(reports.counts(directory))
                .containsEntry(ChangeKind.ADDED, 382L) // 311 écoles, 41 collèges, 29 lycées, 1 EREA
                .containsEntry(
                        ChangeKind.LEFT_OUT, 36L) // 13 of them sections of lycées and classes after the baccalauréat
                .containsOnlyKeys(ChangeKind.ADDED, ChangeKind.LEFT_OUT, ChangeKind.OUT_OF_SCOPE);
    }

    @Test
    void aNewerFileCountsWhatOpenedClosedMovedAndTookAnotherName() {
        assertThat(reports.counts(register))
                .containsAllEntriesOf(Map.of(
                        ChangeKind.OPENED, 3L, ChangeKind.CLOSED, 5L, ChangeKind.MOVED, 6L, ChangeKind.RENAMED, 30L));
        assertThat(reports.counts(register)).doesNotContainKey(ChangeKind.ADDED);
    }

    @Test
    void theReportListsWhichOnes() {
        assertThat(reports.changes(register, ChangeKind.OPENED))
                .contains("Ecole primaire privée de la Bienveillance (0661016W) : absent du registre précédent")
                .hasSize(3);
        assertThat(reports.changes(register, ChangeKind.CLOSED))
                .contains("Auto Ecole (Ecole primaire privée) (0660956F) : absent du registre au 17 août 2026")
                .hasSize(5);
        assertThat(reports.changes(register, ChangeKind.MOVED))
                .contains("Ecole maternelle La Fontaine (0660235X) : à 1,9\u00a0km de sa position précédente")
                .hasSize(6);
        assertThat(reports.changes(register, ChangeKind.RENAMED))
                .contains(
                        "Ecole maternelle Alain (0660255U) : Ecole maternelle Louis Noguères → Ecole maternelle Alain")
                .hasSize(30);
    }

    @Test
    void theSameFileAgainChangesNothingAndCountsEachSchoolOnce() {
        assertThat(reports.counts(registerAgain))
                .containsEntry(ChangeKind.UNCHANGED, 380L)
                .containsOnlyKeys(ChangeKind.UNCHANGED, ChangeKind.OUT_OF_SCOPE);
    }

    @Test
    void theHistoryOfASchoolKeepsItsFormerNameAndItsMove() throws Exception {
        assertThat(page("0660255U"))
                .contains("Ecole maternelle Louis Noguères devient Ecole maternelle Alain", "Déplacé de 1,0 km");
    }

    @Test
    void theHistoryOfASchoolTellsItsClosureAndItsFirstRegister() throws Exception {
        assertThat(page("0660956F")).contains("Cet établissement est fermé depuis le 17 août 2026", "tenu pour fermé");
        assertThat(page("0661016W")).contains("Premier registre où figure");
    }

    @Test
    void aSchoolThatChangesCommuneStoodInTheFormerOne() {
        var school = PlaceId.parse("etablissement-0660911G");

        assertThat(places.listAncestors(school, BEFORE)).extracting(Place::name).contains("Cabestany");
        assertThat(places.listAncestors(school, AFTER))
                .extracting(Place::name)
                .contains("Saint-Estève")
                .doesNotContain("Cabestany");
    }

    @Test
    void aVagueWordOfTheRegisterDoesNotUndoAPreciseOneOfTheDirectory() {
        assertThat(places.getSchool(new Uai("0660078B")).kind()).isEqualTo(SchoolKind.EREA);
        assertThat(places.getSchool(new Uai("0660911G")).sector()).isEqualTo(Sector.PRIVATE_OUT_OF_CONTRACT);
    }

    @Test
    void theRegisterKeepsTheConstituenciesThatOnlyTheDirectoryGives() {
        assertThat(places.listAncestors(PlaceId.parse("etablissement-0660255U"), AFTER))
                .extracting(Place::name)
                .anyMatch(name -> name.startsWith("Circonscription d'inspection du 1er degré"));
    }

    private String page(String uai) throws Exception {
        var answer = browser.perform(get("/etablissements/" + uai))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .text();
    }
}
