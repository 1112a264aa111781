package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.ServerTest;
import fr.preau.people.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a collection is read by a program: page after page, in the format it likes, only when it changed. */
@ServerTest
class CollectionsTest {

    private static final String TOWERS = "/api/v1/towers";

    @LocalServerPort
    int port;

    private Visitor program;

    @BeforeEach
    void start() {
        program = Visitor.at(port);
    }

    @Test
    void isReadPageAfterPageWithoutGapOrRepetition() {
        List<Integer> numbers = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = read(program.get(TOWERS + "?limit=7&cursor=" + next));
            page.get("items").forEach(tower -> numbers.add(tower.get("number").asInt()));
            assertThat(page.get("total").asInt()).isEqualTo(25);
            next = page.get("next").asString("");
        } while (!next.isEmpty());

        assertThat(numbers).hasSize(25).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void saysThatNothingFollowsByAnExplicitNull() {
        assertThat(program.get(TOWERS + "?limit=25").body()).endsWith("\"total\":25,\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "dix", "1e3", "99999999999"})
    void refusesAPageOfAnotherSize(String limit) {
        HttpResponse<String> answer = program.get(TOWERS + "?limit=" + limit);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(limit, "un nombre de 1 à 1000");
    }

    @Test
    void refusesACursorThatItDidNotGive() {
        HttpResponse<String> answer = program.get(TOWERS + "?cursor=%C3%A9");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("le curseur reçu avec la page précédente");
    }

    @ParameterizedTest
    @CsvSource({
        "'',             */*,                  application/json",
        "'',             application/geo+json, application/geo+json",
        "'',             text/csv,             text/csv",
        "?format=csv,    application/json,     text/csv",
        "?format=geojson,text/html,            application/geo+json",
        "?format=json,   */*,                  application/json"
    })
    void isWrittenInTheFormatAskedForByTheAddressOrTheHeader(String query, String accepted, String answered) {
        HttpResponse<String> answer = program.get(TOWERS + query, "Accept", accepted);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(answered);
    }

    @ParameterizedTest
    @CsvSource({"'', application/pdf", "?format=pdf, */*", "?format=dessin, */*"})
    void refusesAFormatThatItDoesNotHave(String query, String accepted) {
        assertThat(program.get(TOWERS + query, "Accept", accepted).statusCode()).isEqualTo(406);
    }

    @Test
    void aBrowserThatFollowsALinkReadsJson() {
        HttpResponse<String> answer =
                program.get(TOWERS, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void isDrawnAsFeatures() {
        HttpResponse<String> answer = program.get(TOWERS + "?format=geojson&limit=1");
        assertThat(answer.body()).contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[2.400000,47.100000]}");

        JsonNode collection = read(answer);

        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("total").asInt()).isEqualTo(25);
        JsonNode feature = collection.get("features").get(0);
        assertThat(feature.get("type").asString()).isEqualTo("Feature");
        assertThat(feature.get("properties").get("height").asInt()).isEqualTo(10);
    }

    @Test
    void isNeitherSentNorComputedAgainWhileItDoesNotChange() {
        String tag = program.get(TOWERS).headers().firstValue("ETag").orElseThrow();
        int before = ApiProbes.TIMES_COMPUTED.get();

        HttpResponse<String> second = program.get(TOWERS, "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().allValues("ETag")).containsExactly(tag);
        assertThat(ApiProbes.TIMES_COMPUTED.get()).isEqualTo(before);
    }

    @Test
    void anotherPageHasAnotherTag() {
        assertThat(program.get(TOWERS + "?limit=2").headers().firstValue("ETag"))
                .isNotEqualTo(program.get(TOWERS + "?limit=3").headers().firstValue("ETag"));
    }

    @Test
    void mayBeKeptByACacheThatChecksItAgain() {
        assertThat(program.get(TOWERS).headers().allValues("Cache-Control")).containsExactly("no-cache, public");
    }

    @Test
    void mayBeReadFromThePagesOfOtherSitesWithoutTheirCookies() {
        var headers = program.get(TOWERS, "Origin", "https://ailleurs.example").headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void identifiersAndPeriodsAreTextsInAddressesAndInJson() {
        assertThat(program.get(TOWERS + "/0180002e/stand?place=departement-18&period=2025-2026")
                        .body())
                .isEqualTo("""
                        {"school":"0180002E","place":"departement-18","period":"2025-2026","departments":["18"]}""");
    }

    @Test
    void anIdentifierThatCannotBeIsRefusedWithAnExample() {
        HttpResponse<String> answer = program.get(TOWERS + "/0180002E/stand?place=cher");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("un identifiant de lieu, comme departement-18");
    }

    @Test
    void anAddressThatNamesNothingPossibleDoesNotExist() {
        assertThat(program.get(TOWERS + "/0180002A/stand?place=departement-18").statusCode())
                .isEqualTo(404);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
