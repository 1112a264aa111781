package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.api.Program;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.people.ServerTest;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The schools of the Cher as programs read them; one of them has closed. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolApiTest {

    private static final String SCHOOLS = "/api/v1/schools";
    private static final String CLOSED = "0180008L";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private Program program;

    @BeforeAll
    void load(@Autowired Imports imports) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"))).loadAll();
        sql.sql("update territory.place set closed_on = date '2025-09-01' where id = ?")
                .param("etablissement-" + CLOSED)
                .update();
        sql.sql("delete from territory.search_entry where place_id = ?")
                .param("etablissement-" + CLOSED)
                .update();
    }

    @BeforeEach
    void start() {
        program = Program.at(port);
    }

    @Test
    void areReadToTheEndInTheOrderOfTheirUaiWithoutGapOrRepetition() {
        List<String> uais = program.readAll(SCHOOLS + "?limit=50", "uai");

        assertThat(uais)
                .hasSize(open("true"))
                .isSorted()
                .doesNotHaveDuplicates()
                .doesNotContain(CLOSED);
    }

    @Test
    void sayWhatTheSourcesTell() {
        JsonNode school = program.read(SCHOOLS + "?q=0180002E").path("items").path(0);

        assertThat(school.toString())
                .startsWith(
                        "{\"id\":\"etablissement-0180002E\",\"uai\":\"0180002E\",\"name\":\"Collège Gérard Philipe\","
                                + "\"kind\":\"college\",\"sector\":\"public\"")
                .contains("\"commune\":\"commune-18015\",\"department\":\"departement-18\",\"departmentName\":\"Cher\"")
                .endsWith("\"page\":\"/etablissements/0180002E\"}")
                .doesNotContain("null");
    }

    @Test
    void areFilteredByWordsAsTheListIs() {
        assertThat(program.readAll(SCHOOLS + "?q=gerard%20aubigny", "uai")).containsExactly("0180002E");
        assertThat(program.readAll(SCHOOLS + "?q=introuvable")).isEmpty();
        assertThat(program.readAll(SCHOOLS + "?q=%00")).hasSize(open("true"));
    }

    @Test
    void areFilteredByKindAndSector() {
        assertThat(program.readAll(SCHOOLS + "?kind=college&kind=lycee&sector=public", "kind"))
                .hasSize(open("s.kind in ('COLLEGE', 'LYCEE') and s.sector = 'PUBLIC'"))
                .containsOnly("college", "lycee");
        assertThat(Set.copyOf(program.readAll(SCHOOLS + "?sector=private", "sector")))
                .isNotEmpty()
                .allMatch(sector -> sector.startsWith("private"));
    }

    @Test
    void areFilteredByThePlaceTheyLieIn() {
        assertThat(program.readAll(SCHOOLS + "?within=commune-18015", "uai")).contains("0180002E");
        assertThat(program.readAll(SCHOOLS + "?within=commune-18015", "commune"))
                .containsOnly("commune-18015");
        assertThat(program.readAll(SCHOOLS + "?within=departement-75")).isEmpty();
    }

    @Test
    void thatClosedAreToldWhenAskedFor() {
        JsonNode closed = program.readAll(SCHOOLS + "?state=closed").getFirst();

        assertThat(closed.path("uai").asString()).isEqualTo(CLOSED);
        assertThat(closed.path("closedOn").asString()).isEqualTo("2025-09-01");
        assertThat(program.readAll(SCHOOLS + "?state=any")).hasSize(open("true") + 1);
        assertThat(program.readAll(SCHOOLS + "?state=any&q=" + CLOSED)).hasSize(1);
        assertThat(program.readAll(SCHOOLS + "?q=" + CLOSED)).isEmpty();
    }

    @Test
    void areDrawnAsPoints() {
        JsonNode feature = program.read(SCHOOLS + "?format=geojson&q=0180002E")
                .path("features")
                .path(0);

        assertThat(feature.path("id").asString()).isEqualTo("etablissement-0180002E");
        assertThat(feature.path("geometry").path("type").asString()).isEqualTo("Point");
        assertThat(feature.path("geometry").path("coordinates").path(1).asDouble())
                .isBetween(47.4, 47.6);
        assertThat(feature.path("properties").path("name").asString()).isEqualTo("Collège Gérard Philipe");
    }

    @Test
    void areATableWhoseColumnsHaveTheNamesOfTheFields() {
        List<String> lines = program.lines(SCHOOLS);

        assertThat(lines).hasSize(open("true") + 1);
        assertThat(lines.getFirst())
                .isEqualTo("id,uai,name,kind,sector,openedOn,closedOn,postcode,communeName,commune,department,"
                        + "departmentName,latitude,longitude,page");
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("etablissement-0180002E,0180002E,Collège Gérard Philipe,college,public,"));
    }

    @Test
    void aSchoolTellsWhatItLiesIn() {
        JsonNode school = program.read(SCHOOLS + "/0180002e");

        assertThat(school.path("name").asString()).isEqualTo("Collège Gérard Philipe");
        assertThat(school.path("liesIn")
                        .valueStream()
                        .map(place -> place.path("id").asString()))
                .startsWith("pays-FR")
                .contains("region-24", "departement-18", "commune-18015");
        assertThat(school.path("liesIn").path(0).path("kind").asString()).isEqualTo("pays");
    }

    @Test
    void aSchoolThatClosedTellsWhatItLayIn() {
        assertThat(program.read(SCHOOLS + "/" + CLOSED).path("liesIn")).isNotEmpty();
    }

    @Test
    void aSchoolIsAPointToo() {
        assertThat(program.read(SCHOOLS + "/0180002E?format=geojson")
                        .path("geometry")
                        .path("type")
                        .asString())
                .isEqualTo("Point");
    }

    @ParameterizedTest
    @CsvSource({"/0189999Z", "/0180002A", "/nothing"})
    void aSchoolThatNobodyKnowsDoesNotExist(String school) {
        assertThat(program.get(SCHOOLS + school).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=maternelle,            kind,   'ecole, college, lycee, erea'",
        "kind=college&kind=autre,    kind,   'ecole, college, lycee, erea'",
        "secteur=public,             secteur, 'q\u00a0», «\u00a0kind\u00a0», «\u00a0sector'",
        "sector=laic,                sector, 'public, private'",
        "state=ouvert,               state,  'open, closed, any'",
        "within=cher,                within, comme departement-18",
        "within=commune-18999,       within, un lieu",
        "limit=0,                    limit,  un nombre de 1 à 1000",
        "cursor=YR9i,                cursor, le curseur reçu"
    })
    void aParameterThatCannotBeUsedIsRefusedByItsName(String query, String parameter, String expected) {
        assertThat(program.refusal(SCHOOLS + "?" + query)).contains("«\u00a0" + parameter + "\u00a0»", expected);
    }

    @ParameterizedTest
    @CsvSource({"'', application/json", "'', application/geo+json", "'', text/csv", "/0180002E, application/json"})
    void areNotSentAgainWhileNothingChanges(String path, String format) {
        program.assertKept(SCHOOLS + path, "Accept", format);
    }

    private int open(String condition) {
        return sql.sql(
                        "select count(*) from territory.school s join territory.place p using (id) where closed_on is null and "
                                + condition)
                .query(Integer.class)
                .single();
    }
}
