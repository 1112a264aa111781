package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.preau.PreauTest;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.territory.Places;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** INSEE's list of commune movements, where one of the two sides is empty: in the Cher, and in Mayotte, whose communes entered it in 2011. */
@PreauTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovementsTests {

    private static final PlaceId BOURGES = PlaceId.parse("commune-18033");
    private static final PlaceId ACOUA = PlaceId.parse("commune-97601");

    @Autowired
    Places places;

    @Autowired
    MockMvc browser;

    private final TerritoryFiles files;
    private final Reports reports;

    MovementsTests(@Autowired Imports imports, @Autowired ReportQueries queries) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("976")));
        reports = new Reports(queries);
    }

    @BeforeAll
    void loadPlaces() {
        files.loadPlaces();
    }

    @Test
    void theRealListIsLoadedWithoutAnyRejectedLine() {
        ImportRun run = files.ship("mouvements-communes", "places/mouvements-communes.csv.gz");

        assertThat(reports.problems(run)).isEmpty();
        assertThat(places.getPlace(ACOUA).openedOn()).isEqualTo("2011-03-31");
    }

    @Test
    void aCommuneWithNothingBeforeItEntersTheListThatDay() throws Exception {
        ImportRun run = list("20,2011-03-31,,,,COM,18033,Bourges");

        assertThat(reports.problems(run)).isEmpty();
        assertThat(places.getPlace(BOURGES).openedOn()).isEqualTo("2011-03-31");
        assertThat(page(BOURGES))
                .contains("31 mars 2011", "Bourges entre dans le code officiel géographique de l’INSEE");
    }

    @Test
    void aCommuneThatComesOutOfAnotherSaysWhich() throws Exception {
        list("21,1985-01-01,COM,18015,Aubigny-sur-Nère,COM,18033,Bourges");

        assertThat(page(BOURGES)).contains("Création ou rétablissement de Bourges, jusque-là dans Aubigny-sur-Nère");
    }

    @Test
    void aCommuneWithNothingAfterItIsLeftAside() {
        ImportRun run = list("30,2007-02-23,COM,18033,Bourges,,,");

        assertThat(reports.problems(run)).isEmpty();
        assertThat(reports.counts(run)).containsEntry(ChangeKind.LEFT_OUT, 1L);
        assertThat(places.getPlace(BOURGES).closedOn()).isNull();
    }

    @Test
    void halfASideOrNoneIsRejected() {
        ImportRun run = list("""
                20,2011-03-31,COM,,,COM,18033,Bourges
                20,2011-03-31,,,,COM,18033,
                20,2011-03-31,,,,,,""");

        assertThat(reports.problems(run))
                .containsExactly(
                        "2 COM_AV incomplete-movement", "3 COM_AP incomplete-movement", "4 COM_AP incomplete-movement");
    }

    private ImportRun list(String lines) {
        return files.write("mouvements-communes", LocalDate.of(2026, 1, 1), """
                MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP
                %s
                """.formatted(lines));
    }

    private String page(PlaceId place) throws Exception {
        return browser.perform(get("/lieux/" + place))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
