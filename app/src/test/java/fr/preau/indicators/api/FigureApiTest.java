package fr.preau.indicators.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.api.Program;
import fr.preau.imports.Source;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Measure.Known;
import fr.preau.indicators.Observation;
import fr.preau.indicators.WithholdingReason;
import fr.preau.indicators.observations.Delivery;
import fr.preau.indicators.observations.Observations;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ServerTest;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Figures as programs read them. In the Cher, one collège has an index of 90,7 over 533 pupils and the next one's is withheld; an
 * école has nothing to do with it. In the Eure-et-Loir, a collège has no index.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureApiTest {

    private static final String FIGURES = "/api/v1/figures";
    private static final String IPS = FIGURES + "?indicator=ips-college";
    private static final UUID IMPORT = UUID.randomUUID();

    private static final PlaceId SHOWN = school(180001);
    private static final PlaceId WITHHELD = school(180002);
    private static final PlaceId ECOLE = school(180003);
    private static final PlaceId MISSING = school(280001);

    @LocalServerPort
    int port;

    private Program program;

    @BeforeAll
    void load(
            @Autowired JdbcClient sql,
            @Autowired ApplicationEventPublisher events,
            @Autowired Observations observations,
            @Autowired PlatformTransactionManager transactions) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            new SmallCountry(sql, events)
                    .build("""
                    %s COLLEGE PUBLIC | commune-18033 departement-18
                    %s COLLEGE PUBLIC | commune-18033 departement-18
                    %s ECOLE PUBLIC | commune-18033 departement-18
                    %s COLLEGE PUBLIC | commune-28085 departement-28
                    """.formatted(SHOWN.code(), WITHHELD.code(), ECOLE.code(), MISSING.code()));
            observations.load(
                    new Delivery(
                            IMPORT,
                            "test",
                            new Source(
                                    "IPS des collèges", "DEPP", "Licence Ouverte 2.0", null, LocalDate.of(2026, 8, 17)),
                            false),
                    staging -> {
                        List<Observation> lines = lines();
                        for (int line = 0; line < lines.size(); line++) {
                            staging.tellSchool(
                                    lines.get(line).place(),
                                    SchoolKind.COLLEGE,
                                    Sector.PUBLIC,
                                    Optional.of(new DepartmentCode("18")));
                            staging.add(lines.get(line), line + 2);
                        }
                    });
        });
    }

    private static List<Observation> lines() {
        BigDecimal candidates = BigDecimal.valueOf(117);
        BigDecimal rate = BigDecimal.valueOf(91);
        return List.of(
                of("ips-college", SHOWN, "2024-2025", new Known(new BigDecimal("90.7"), new Basis.MeanOf(null))),
                of("ips-college", SHOWN, "2023-2024", new Known(new BigDecimal("90"), new Basis.MeanOf(null))),
                of("ips-college", WITHHELD, "2024-2025", new Measure.Withheld(WithholdingReason.BY_SOURCE)),
                of("eleves-college", SHOWN, "2022-2023", Known.counted(533)),
                of("eleves-college", WITHHELD, "2022-2023", Known.counted(267)),
                new Observation(
                        new IndicatorCode("eleves-college-sexe"),
                        SHOWN,
                        Period.parse("2021-2022"),
                        Breakdown.parse("sexe=filles"),
                        Known.counted(260)),
                of(
                        "reussite-dnb-generale",
                        SHOWN,
                        "session-2025",
                        new Known(rate, Basis.RoundedRate.toTheNearest(BigDecimal.ONE, rate, candidates))));
    }

    @BeforeEach
    void start() {
        program = Program.at(port);
    }

    @Test
    void aValueComesWithAllThatItMustNeverBeWithout() {
        JsonNode figure = one(IPS + "&period=2024-2025&place=" + SHOWN);

        assertThat(figure.toString()).isEqualTo("""
                {"indicator":"ips-college","period":"2024-2025","place":"%1$s","placeName":"%1$s","status":"known",\
                "value":90.7,"unit":"points","basis":"mean",\
                "coverage":{"places":1,"placesExpected":1,"people":0,"peopleExpected":0},\
                "provenance":{"source":"IPS des collèges","vintage":"2026-08-17","importId":"%2$s"},\
                "page":"/etablissements/%3$s"}""".formatted(SHOWN, IMPORT, SHOWN.code()));
    }

    @Test
    void aTotalTellsItsCoverageAndWhatWeighsIt() {
        JsonNode figure = one(IPS + "&period=2024-2025&place=departement-18");

        assertThat(figure.path("value").decimalValue()).isEqualByComparingTo("90.7");
        assertThat(figure.path("base").asInt()).isEqualTo(533);
        assertThat(figure.path("coverage").toString())
                .isEqualTo("{\"places\":1,\"placesExpected\":2,\"people\":533,\"peopleExpected\":800}");
        assertThat(figure.path("weights").path("oldest").asString()).isEqualTo("2022-09-01");
        assertThat(figure.path("page").asString()).isEqualTo("/lieux/departement-18");
        assertThat(one(FIGURES + "?indicator=eleves-college&place=pays-FR")
                        .path("value")
                        .asInt())
                .isEqualTo(800);
    }

    @Test
    void aWithheldValueSaysWhy() {
        JsonNode figure = one(IPS + "&period=2024-2025&place=" + WITHHELD);

        assertThat(figure.path("status").asString()).isEqualTo("withheld");
        assertThat(figure.path("reason").asString()).isEqualTo("by-source");
        assertThat(figure.path("reasonLabel").asString()).isEqualTo("non diffusé par la source");
        assertThat(figure.has("value")).isFalse();
    }

    @Test
    void aMissingValueSaysWhy() {
        JsonNode figure = one(IPS + "&period=2024-2025&place=" + MISSING);

        assertThat(figure.path("status").asString()).isEqualTo("missing");
        assertThat(figure.path("reason").asString()).isEqualTo("not-published");
        assertThat(figure.path("coverage").path("placesExpected").asInt()).isEqualTo(1);
        assertThat(figure.has("provenance")).isFalse();
    }

    @Test
    void whoNamesAPlaceAndAnIndicatorThatDoNotGoTogetherIsToldSo() {
        JsonNode figure = one(IPS + "&period=2024-2025&place=" + ECOLE);

        assertThat(figure.path("status").asString()).isEqualTo("not-applicable");
        assertThat(figure.path("reason").asString()).isEqualTo("other-kind-of-school");
        assertThat(program.readAll(FIGURES + "?place=" + ECOLE)).isEmpty();
    }

    @Test
    void aRoundedRateTellsBetweenWhichValuesItLies() {
        JsonNode figure = one(FIGURES + "?indicator=reussite-dnb-generale&place=" + SHOWN);

        assertThat(figure.path("base").asInt()).isEqualTo(117);
        assertThat(figure.path("bounds").path("low").asDouble()).isEqualTo(90.5);
        assertThat(figure.path("bounds").path("high").asDouble()).isEqualTo(91.5);
    }

    @Test
    void areThoseOfAKindOfPlaceWithinAnother() {
        String colleges = IPS + "&period=2024-2025&kind=etablissement";

        assertThat(program.readAll(colleges, "place"))
                .containsExactly(SHOWN.toString(), WITHHELD.toString(), MISSING.toString());
        assertThat(program.readAll(colleges + "&within=departement-28", "place"))
                .containsExactly(MISSING.toString());
        assertThat(program.readAll(IPS + "&kind=departement&period=2024-2025", "place"))
                .contains("departement-18");
    }

    @Test
    void areAllThatAPlaceShouldHave() {
        assertThat(program.readAll(FIGURES + "?place=" + SHOWN, "indicator"))
                .isSorted()
                .contains("eleves-college", "eleves-college-sexe", "ips-college", "reussite-dnb-generale");
    }

    @Test
    void areFilteredByPeriodAndBreakdown() {
        assertThat(program.readAll(IPS + "&place=" + SHOWN, "period")).containsExactly("2023-2024", "2024-2025");
        assertThat(program.readAll(IPS + "&period=2019")).isEmpty();
        assertThat(program.readAll(FIGURES + "?breakdown=sexe=filles&place=" + SHOWN, "breakdown"))
                .containsOnly("sexe=filles");
        assertThat(program.readAll(FIGURES + "?breakdown=total&place=" + SHOWN, "breakdown"))
                .containsOnly("");
    }

    @Test
    void areReadToTheEndWithoutGapOrRepetitionWhateverTheSizeOfThePages() {
        String all = FIGURES + "?indicator=ips-college&indicator=eleves-college&limit=";
        List<String> whole = keys(program.readAll(all + 1000));

        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        IntStream.of(1, 3, 7)
                .forEach(limit -> assertThat(keys(program.readAll(all + limit))).isEqualTo(whole));
    }

    @Test
    void areATableWithTheSameFigures() {
        List<String> lines = program.lines(IPS + "&kind=etablissement&period=2024-2025");

        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .startsWith("indicator,period,breakdown,place,placeName,status,reason,reasonLabel,value");
        assertThat(lines.get(1))
                .isEqualTo(
                        "ips-college,2024-2025,,%1$s,%1$s,known,,,90.7,points,mean,,,,,1,1,0,0,,,IPS des collèges,2026-08-17,%2$s,/etablissements/%3$s"
                                .formatted(SHOWN, IMPORT, SHOWN.code()));
        assertThat(lines.get(2)).contains(",withheld,by-source,non diffusé par la source,,");
        assertThat(program.lines(FIGURES + "?indicator=ips-college&indicator=eleves-college"))
                .hasSize(1
                        + program.readAll(FIGURES + "?indicator=ips-college&indicator=eleves-college")
                                .size());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                        indicator, 'place'",
        "indicator=ips,                             indicator, comme ips-college",
        "place=cher,                                place,     comme departement-18",
        "place=etablissement-0189999R,              place,     comme departement-18",
        "place=departement-95,                      place,     un lieu",
        "indicator=ips-college&kind=canton,         kind,      'pays, region'",
        "indicator=ips-college&within=region-24,    kind,      manque",
        "indicator=ips-college&kind=epci&within=region-11, within, un lieu",
        "indicator=ips-college&period=hier,         period,    'une période, comme 2025-2026'",
        "indicator=ips-college&breakdown=Filles,    breakdown, comme sexe=filles",
        "indicator=ips-college&period=2024-2025&knownAt=hier, knownAt, un jour du",
        "indicator=ips-college&period=2024-2025&knownAt=2999-01-01, knownAt, un jour du",
        "indicator=ips-college&cursor=YWJj,         cursor,    le curseur reçu",
        "indicator=ips-college&periode=2024-2025,   periode,   'indicator\u00a0», «\u00a0place\u00a0», «\u00a0kind\u00a0», «\u00a0within\u00a0», «\u00a0period'"
    })
    void aParameterThatCannotBeUsedIsRefusedByItsName(String query, String parameter, String expected) {
        assertThat(program.refusal(FIGURES + "?" + query)).contains("«\u00a0" + parameter + "\u00a0»", expected);
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/csv"})
    void areNotSentAgainWhileNothingChanges(String format) {
        program.assertKept(IPS, "Accept", format);
    }

    @Test
    void anIndicatorSaysWhatItsFiguresMean() {
        JsonNode indicator = program.read("/api/v1/indicators/ips-college");

        assertThat(indicator.path("label").asString()).contains("position sociale");
        assertThat(indicator.path("page").asString()).isEqualTo("/indicateurs/ips-college");
        assertThat(indicator.path("unit").asString()).isEqualTo("points");
        assertThat(indicator.path("aggregation").toString())
                .isEqualTo("{\"space\":\"weighted-mean\",\"time\":\"last\",\"headcount\":\"eleves-college\"}");
        assertThat(indicator.path("secrecy").path("rule").asString()).isEqualTo("as-published");
        assertThat(indicator.path("audience").path("places").toString()).isEqualTo("[\"etablissement\"]");
        assertThat(indicator
                        .path("periods")
                        .valueStream()
                        .map(period -> period.path("period").asString()))
                .containsExactly("2023-2024", "2024-2025");
        assertThat(indicator.path("periods").path(0).path("label").asString()).isEqualTo("année scolaire 2023-2024");
    }

    @Test
    void indicatorsAreReadToTheEndByTheirCode() {
        List<String> codes = program.readAll("/api/v1/indicators?limit=10", "code");

        assertThat(codes).hasSizeGreaterThan(40).isSorted().doesNotHaveDuplicates();
        assertThat(program.readAll("/api/v1/indicators?theme=digital", "theme"))
                .isNotEmpty()
                .containsOnly("digital");
        assertThat(program.refusal("/api/v1/indicators?theme=autre")).contains("pupils, social");
        assertThat(program.get("/api/v1/indicators/autre").statusCode()).isEqualTo(404);
        assertThat(program.get("/api/v1/indicators/PAS-UN-CODE").statusCode()).isEqualTo(404);
        program.assertKept("/api/v1/indicators");
        program.assertKept("/api/v1/indicators/ips-college");
    }

    private JsonNode one(String address) {
        List<JsonNode> figures = program.readAll(address);
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static List<String> keys(List<JsonNode> figures) {
        return figures.stream()
                .map(figure -> figure.path("indicator").asString() + " "
                        + figure.path("period").asString() + " "
                        + figure.path("place").asString())
                .toList();
    }

    private static Observation of(String indicator, PlaceId place, String period, Measure measure) {
        return new Observation(new IndicatorCode(indicator), place, Period.parse(period), Breakdown.TOTAL, measure);
    }

    private static PlaceId school(int number) {
        return PlaceId.parse(SmallCountry.id(SmallCountry.uai(number)));
    }
}
