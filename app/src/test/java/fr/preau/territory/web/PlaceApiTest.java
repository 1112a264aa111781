package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.api.Program;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.people.ServerTest;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The places of the Cher as programs read them. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceApiTest {

    private static final String PLACES = "/api/v1/places";

    @LocalServerPort
    int port;

    private Program program;

    @BeforeAll
    void load(@Autowired Imports imports) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"))).loadAll();
    }

    @BeforeEach
    void start() {
        program = Program.at(port);
    }

    @Test
    void areReadToTheEndWithoutGapOrRepetition() {
        List<String> ids = program.readAll(PLACES + "?limit=250", "id");

        assertThat(ids).hasSizeGreaterThan(700).doesNotHaveDuplicates().contains("pays-FR", "departement-18");
    }

    @Test
    void areFilteredByKind() {
        assertThat(program.readAll(PLACES + "?kind=academie&kind=region&limit=7", "kind"))
                .hasSizeGreaterThan(40)
                .containsOnly("academie", "region");
    }

    @Test
    void areFilteredByThePlaceTheyLieIn() {
        assertThat(program.readAll(PLACES + "?kind=commune&within=departement-18", "id"))
                .hasSizeBetween(280, 290)
                .contains("commune-18033");
    }

    @Test
    void areFilteredByWords() {
        assertThat(program.readAll(PLACES + "?kind=commune&q=st%20amand", "id")).isEmpty();
        assertThat(program.readAll(PLACES + "?kind=commune&q=saint-amand%20mont", "id"))
                .containsExactly("commune-18197");
    }

    @Test
    void areThoseOfADay() {
        String baugy = PLACES + "?kind=commune&within=departement-18&q=laverdines";

        assertThat(program.readAll(baugy + "&date=2018-12-31", "id")).containsExactly("commune-18123");
        assertThat(program.readAll(baugy)).isEmpty();
    }

    @Test
    void sayWhatTheSourcesTell() {
        JsonNode place = program.read(PLACES + "/departement-18");

        assertThat(place.toString())
                .startsWith("{\"id\":\"departement-18\",\"kind\":\"departement\",\"code\":\"18\",\"name\":\"Cher\"")
                .contains("\"page\":\"/lieux/departement-18\"");
        assertThat(place.path("liesIn")
                        .valueStream()
                        .map(above -> above.path("id").asString()))
                .containsExactly("pays-FR", "region-24", "region-academique-04", "academie-18");
    }

    @Test
    void areDrawnByTheirOutline() {
        JsonNode place = program.read(PLACES + "/departement-18?format=geojson");
        assertThat(place.path("geometry").path("type").asString()).endsWith("Polygon");
        assertThat(place.path("properties").path("name").asString()).isEqualTo("Cher");

        JsonNode places = program.read(PLACES + "?kind=departement&format=geojson&limit=1000");
        assertThat(places.path("features")
                        .valueStream()
                        .filter(one -> one.path("geometry").isObject()))
                .hasSizeGreaterThan(90);
        assertThat(program.read(PLACES + "/academie-18?format=geojson")
                        .path("geometry")
                        .isNull())
                .isTrue();
    }

    @Test
    void areATable() {
        List<String> lines = program.lines(PLACES + "?kind=departement");

        assertThat(lines.getFirst())
                .isEqualTo("id,kind,code,name,openedOn,closedOn,population,latitude,longitude,page");
        assertThat(lines).anyMatch(line -> line.startsWith("departement-18,departement,18,Cher,"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=canton,             kind,   'pays, region, region-academique'",
        "within=departement-99,  within, comme departement-18",
        "date=31/12/2018,         date,   une date de la forme 2026-03-31",
        "cursor=YWJj,             cursor, le curseur reçu",
        "dans=region-24,          dans,   'q\u00a0», «\u00a0kind\u00a0», «\u00a0within\u00a0», «\u00a0date'"
    })
    void aParameterThatCannotBeUsedIsRefusedByItsName(String query, String parameter, String expected) {
        assertThat(program.refusal(PLACES + "?" + query)).contains("«\u00a0" + parameter + "\u00a0»", expected);
    }

    @Test
    void onePlaceAlsoRefusesWhatItDoesNotKnow() {
        assertThat(program.refusal(PLACES + "/departement-18?year=2018")).contains("«\u00a0year\u00a0»", "date");
    }

    @Test
    void aPlaceThatNobodyKnowsDoesNotExist() {
        assertThat(program.get(PLACES + "/commune-18999").statusCode()).isEqualTo(404);
        assertThat(program.get(PLACES + "/cher").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'', application/json", "'', application/geo+json", "'', text/csv", "/departement-18, application/json"
    })
    void areNotSentAgainWhileNothingChanges(String path, String format) {
        program.assertKept(PLACES + path, "Accept", format);
    }
}
