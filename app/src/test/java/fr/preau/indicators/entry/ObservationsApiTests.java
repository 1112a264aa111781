package fr.preau.indicators.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.tokens.AccessTokens;
import fr.preau.people.tokens.TokenScope;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of Paula, who pilots the Cher, sends values of two collèges there and one of the Haute-Garonne. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationsApiTests {

    private static final String SIGNED = "/api/v1/observations?by=DRANE&role=inventaire&day=2026-11-20";
    private static final String HEADER = "indicateur;lieu;periode;numerateur;denominateur;connu_depuis\n";
    private static final String HERE = SmallCountry.id(SmallCountry.uai(180001));
    private static final String HERE_TOO = SmallCountry.id(SmallCountry.uai(180002));
    private static final String ELSEWHERE = SmallCountry.id(SmallCountry.uai(310001));

    @Autowired
    MockMvcTester browser;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcClient sql;

    private String entering = "";
    private String reading = "";

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-31555 departement-31
                """.formatted(SmallCountry.uai(180001), SmallCountry.uai(180002), SmallCountry.uai(310001)));
        UUID paula = TestPeople.open(accounts, links, "paula", TestRights.of(Role.PILOT, "departement-18"));
        entering = token(paula, TokenScope.ENTER);
        reading = token(paula, TokenScope.READ);
    }

    private String token(UUID person, TokenScope scope) {
        return tokens.issue(person, "Essai", Set.of(scope), Duration.ofDays(30)).orElseThrow();
    }

    @Test
    void valuesAreTakenWithTheirTermsAndTheirSource() {
        MvcTestResult answer = send(line(HERE, "2001-2002", "120;480") + line(HERE_TOO, "2001-2002", "0;400"));
        assertThat(answer).hasStatusOk();
        JsonNode taken = read(answer);
        assertThat(taken.path("lines").asInt()).isEqualTo(2);
        assertThat(sql.sql("select source_producer || ' ' || state from imports.run where id = ?")
                        .param(UUID.fromString(taken.path("run").asString()))
                        .query(String.class)
                        .single())
                .isEqualTo("DRANE loaded");
        assertThat(known("2001-2002")).isEqualTo(2);
    }

    @Test
    void eachLineThatIsWrongIsToldAndNothingIsTaken() {
        MvcTestResult answer = send(line(HERE, "2002-2003", "120;480")
                + line(HERE_TOO, "2002-2003", "beaucoup;400")
                + line("etablissement-0180009X", "2002-2003", "1;2")
                + line(HERE_TOO, "jadis", "1;2"));
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = read(answer);
        assertThat(problem.path("type").asString()).isEqualTo("/api/problemes#lignes-refusees");
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("line").asInt() + " "
                                + error.path("column").asString()))
                .contains("3 numerateur", "4 lieu", "5 periode")
                .noneMatch(error -> error.startsWith("2"));
        assertThat(problem.path("errors").get(0).path("expected").asString()).isNotBlank();
        assertThat(known("2002-2003")).isZero();
    }

    @Test
    void aPlaceOfAnotherTerritoryKeepsAllOfThemOut() {
        for (String place : new String[] {ELSEWHERE, "departement-31", "academie-18", "pays-FR"}) {
            MvcTestResult answer = send(line(HERE, "2003-2004", "120;480") + line(place, "2003-2004", "1;2"));
            assertThat(answer).as(place).hasStatus(403);
        }
        assertThat(known("2003-2004")).isZero();
    }

    @Test
    void aTokenToReadTakesNothingInAndWithoutOneItIsAskedFor() {
        MvcTestResult answer = send(SIGNED, HEADER + line(HERE, "2004-2005", "1;2"), "Bearer " + reading);
        assertThat(answer).hasStatus(403);
        assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("insufficient_scope");
        MvcTestResult nobody = send(SIGNED, HEADER + line(HERE, "2004-2005", "1;2"), "");
        assertThat(nobody).hasStatus(401);
        assertThat(nobody.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
        assertThat(known("2004-2005")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "by=&role=inventaire&day=2026-11-20",
        "by=DRANE&role=&day=2026-11-20",
        "by=DRANE&role=inventaire&day=demain",
        "by=DRANE&role=inventaire&day=2999-01-01",
        "by=DRANE&role=inventaire"
    })
    void whoAnswersForTheValuesIsToldAndWhen(String statement) {
        MvcTestResult answer = send(
                "/api/v1/observations?" + statement, HEADER + line(HERE, "2005-2006", "1;2"), "Bearer " + entering);
        assertThat(answer).hasStatus(400);
        assertThat(known("2005-2006")).isZero();
    }

    @Test
    void whatIsNoListOfValuesIsRefused() {
        for (String body : new String[] {"", HEADER, "n'importe quoi", "{\"a\": 1}", HEADER + "\"ouvert;x"}) {
            assertThat(send(SIGNED, body, "Bearer " + entering)).as(body).hasStatus(422);
        }
        String many = IntStream.rangeClosed(0, 1_000)
                .mapToObj(_ -> line(HERE, "2006-2007", "1;2"))
                .collect(Collectors.joining());
        assertThat(read(send(many)).path("errors").get(0).path("code").asString())
                .isEqualTo("too-many-lines");
        assertThat(browser.post()
                        .uri(SIGNED)
                        .contentType("application/json")
                        .content("{}")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + entering))
                .hasStatus(415);
    }

    @Test
    void whatWasNotSeenIsNotReplaced() {
        assertThat(send(line(HERE, "2007-2008", "120;480;2001-01-01T00:00:00Z")))
                .hasStatus(409);
        assertThat(known("2007-2008")).isZero();
    }

    private static String line(String place, String period, String numbers) {
        return "ordinateurs-par-eleve;%s;%s;%s%s\n"
                .formatted(
                        place,
                        period,
                        numbers,
                        numbers.chars().filter(sign -> sign == ';').count() == 1 ? ";" : "");
    }

    private MvcTestResult send(String lines) {
        return send(SIGNED, HEADER + lines, "Bearer " + entering);
    }

    private MvcTestResult send(String address, String body, String authorization) {
        var request =
                browser.post().uri(address).contentType("text/csv").content(body.getBytes(StandardCharsets.UTF_8));
        return (authorization.isEmpty() ? request : request.header(HttpHeaders.AUTHORIZATION, authorization))
                .exchange();
    }

    private int known(String period) {
        return sql.sql(
                        "select count(*) from indicators.observation o join indicators.series s on s.id = o.series where s.period = ?")
                .param(period)
                .query(Integer.class)
                .single();
    }

    private static JsonNode read(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
