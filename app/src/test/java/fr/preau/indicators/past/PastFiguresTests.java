package fr.preau.indicators.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MeasureColumns;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/**
 * Two collèges of Bourges and one of Chartres. Nine days ago a first file came; four days ago a second one, with corrections; two days
 * ago a third, with indicators of which nothing was known.
 */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastFiguresTests {

    private static final String A = SmallCountry.uai(180001);
    private static final String B = SmallCountry.uai(180002);
    private static final String C = SmallCountry.uai(280001);
    private static final String HEADER =
            "indicateur;lieu;type_lieu;periode;ventilation;statut;motif;valeur;numerateur;denominateur\n";
    private static final List<String> ABOVE =
            List.of("commune-18033", "epci-241800507", "departement-18", "academie-18", "region-24", "pays-FR");

    @Autowired
    JdbcClient sql;

    @Autowired
    PastFigures past;

    @Autowired
    Figures figures;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc browser;

    private TerritoryFiles files;

    @BeforeAll
    void load(@Autowired SmallCountry country, @Autowired Imports imports) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(A, B, C));
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("28")));
        write("""
                eleves-college;%1$s;;2024-2025;;;;500;;
                eleves-college;%2$s;;2024-2025;;;;300;;
                ips-college;%1$s;;2024-2025;;;;90;;
                ips-college;%2$s;;2024-2025;;;;110;;
                reussite-dnb;%1$s;;session-2024;;;;;80;100
                reussite-dnb;%2$s;;session-2024;;;;;30;50
                reussite-dnb-generale;%1$s;;session-2024;;;;86;;80
                eleves-college-sexe;%1$s;;2024-2025;sexe=filles;;;250;;
                eleves-college-sexe;%1$s;;2024-2025;;;;500;;
                """);
        age(5);
        write("""
                eleves-college;%1$s;;2024-2025;;;;700;;
                reussite-dnb;%1$s;;session-2024;;;;;90;100
                reussite-dnb-generale;%1$s;;session-2024;;masqué;;;;
                eleves-college-sexe;%1$s;;2024-2025;sexe=filles;;;350;;
                eleves-college-sexe;%1$s;;2024-2025;;;;600;;
                """);
        age(2);
        write("""
                ips-college;%1$s;;2025-2026;;;;91;;
                ips-college;%2$s;;2025-2026;;;;91;;
                """);
        age(2);
    }

    private void write(String lines) {
        files.write("observations", LocalDate.of(2026, 8, 17), HEADER + lines.formatted(A, B, C));
    }

    /** As if all that is known had come so many days before. */
    private void age(int days) {
        sql.sql("""
                        update indicators.observation set known_from = known_from - make_interval(days => :days),
                            known_until = known_until - make_interval(days => :days)""").param("days", days).update();
        sql.sql("update indicators.provenance set recorded_at = recorded_at - make_interval(days => :days)")
                .param("days", days)
                .update();
    }

    @Test
    void aSumIsThatOfTheDay() {
        for (String place : ABOVE) {
            assertThat(value(9, place, "eleves-college", "2024-2025")).as(place).isEqualTo("800");
            assertThat(value(5, place, "eleves-college", "2024-2025")).as(place).isEqualTo("800");
            assertThat(value(4, place, "eleves-college", "2024-2025")).as(place).isEqualTo("1000");
            assertThat(value(0, place, "eleves-college", "2024-2025")).as(place).isEqualTo("1000");
        }
        assertThat(value(5, school(A), "eleves-college", "2024-2025")).isEqualTo("500");
        assertThat(value(4, school(A), "eleves-college", "2024-2025")).isEqualTo("700");
    }

    /** 80 and 30 of 150; then 90 and 30. */
    @Test
    void aRatioIsThatOfTheSumsOfTheDay() {
        for (String place : ABOVE) {
            assertThat(value(5, place, "reussite-dnb", "session-2024"))
                    .as(place)
                    .isEqualTo("73.333333");
            assertThat(value(4, place, "reussite-dnb", "session-2024"))
                    .as(place)
                    .isEqualTo("80");
        }
    }

    /** 90 and 110, weighed by 500 and 300, then by 700 and 300: no index was corrected. */
    @Test
    void aMeanIsWeighedByTheHeadcountsOfTheDay() {
        for (String place : ABOVE) {
            assertThat(value(5, place, "ips-college", "2024-2025")).as(place).isEqualTo("97.5");
            assertThat(value(4, place, "ips-college", "2024-2025")).as(place).isEqualTo("96");
        }
    }

    @Test
    void aFormulaStandsOnTheTermsOfTheDay() {
        assertThat(value(5, "departement-18", "part-filles-college", "2024-2025"))
                .isEqualTo("50");
        assertThat(value(4, "departement-18", "part-filles-college", "2024-2025"))
                .isEqualTo("58.333333");
    }

    /** 86 % of 80 was known, and its source withholds it today. */
    @Test
    void whatIsWithheldTodayIsNotFoundInThePast() {
        assertThat(value(5, school(A), "reussite-dnb-generale", "session-2024")).isEqualTo("by-source");
        for (String place : ABOVE) {
            assertThat(value(5, place, "reussite-dnb-generale", "session-2024"))
                    .as(place)
                    .isEqualTo("by-source");
        }
    }

    @Test
    void beforeAFirstFileNothingIsKnownWhichIsNotZero() {
        assertThat(past.periods(day(3), new IndicatorCode("ips-college"))).containsExactly(Period.parse("2024-2025"));
        assertThat(past.periods(day(2), new IndicatorCode("ips-college")))
                .containsExactly(Period.parse("2025-2026"), Period.parse("2024-2025"));
        for (String place : List.of(school(A), "departement-18", "pays-FR")) {
            assertThat(then(3, place, "ips-college", "2025-2026").figure().measure())
                    .isEqualTo(new Measure.Missing(MissingReason.NOT_KNOWN_YET));
        }
        assertThat(value(2, "departement-18", "ips-college", "2025-2026")).isEqualTo("91");
    }

    @Test
    void whatCorrectedAPlaceIsTold() {
        Then changed = then(5, "region-24", "ips-college", "2024-2025");
        assertThat(changed.isChanged()).isTrue();
        assertThat(changed.correction().orElseThrow().at().atZone(KnownAt.ZONE).toLocalDate())
                .isEqualTo(day(4).day());
        assertThat(then(4, "region-24", "ips-college", "2024-2025").isChanged()).isFalse();
    }

    @Test
    void daysRunFromTheFirstImportToToday() {
        assertThat(past.days()).contains(new PastFigures.Days(day(9).day(), day(0).day()));
    }

    @Test
    void thePageSaysWhichDayIsReadAndWhatChanged() throws Exception {
        String address = "/indicateurs/eleves-college?par=departement&dans=region-24&periode=2024-2025&knownAt=";
        Document page = read(address + day(5).day());
        assertThat(page.select(".alert").text()).contains("Vous lisez ce qui était connu");
        assertThat(page.select("#lieux tbody tr:first-child").text()).contains("800", "1\u202f000", "corrigé le");
        assertThat(page.select("input[name=knownAt]").val())
                .isEqualTo(day(5).day().toString());
        assertThat(page.select(".alert a").attr("href")).doesNotContain("knownAt");
        assertThat(page.select("a[href*=lieux.csv]").attr("href")).contains("knownAt=" + day(5).day());
        assertThat(read(address + day(3).day())
                        .select("#lieux tbody tr:first-child")
                        .text())
                .contains("inchangé");
        assertThat(read("/indicateurs/eleves-college?par=departement&dans=region-24&periode=2024-2025")
                        .select(".alert"))
                .isEmpty();
    }

    @Test
    void thePageOfADayWithoutAnythingSaysSo() throws Exception {
        Document page = read("/indicateurs/ips-ecole?par=departement&dans=region-24&knownAt=" + day(5).day());
        assertThat(page.select("#lieux").text()).contains("Rien n’était connu ce jour-là");
    }

    @Test
    void countedSchoolsHaveNoPastAndThePageSaysSo() throws Exception {
        Document page = read("/indicateurs/colleges?par=departement&dans=region-24&knownAt=" + day(5).day());
        assertThat(page.select(".alert").text()).contains("n’est pas calculé");
    }

    @Test
    void aWrongDayIsToldByTheField() throws Exception {
        for (String wrong :
                List.of("hier", day(-1).day().toString(), day(10).day().toString(), "2026-02-30")) {
            Document page = read("/indicateurs/eleves-college?knownAt=" + wrong);
            assertThat(page.select("#knownAt-error").text()).as(wrong).contains("premier import");
            assertThat(page.select(".alert").text()).as(wrong).doesNotContain("Vous lisez");
        }
    }

    @Test
    void filesAreOfTheSameDay() throws Exception {
        String address =
                "/indicateurs/eleves-college/lieux.%s?par=departement&dans=region-24&periode=2024-2025&knownAt=";
        MvcResult started =
                browser.perform(get(address.formatted("csv") + day(5).day())).andReturn();
        String csv = browser.perform(asyncDispatch(started))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("connu_le").contains(day(5).day() + ",1000");
        for (String suffix : List.of("csv", "ods", "xlsx")) {
            assertThat(status(address.formatted(suffix) + day(5).day())).isEqualTo(200);
            assertThat(status(address.formatted(suffix) + day(-1).day())).isEqualTo(400);
        }
    }

    @Test
    void programsReadTheSame() throws Exception {
        String address =
                "/api/v1/figures?indicator=eleves-college&place=departement-18&place=%s&period=2024-2025&knownAt="
                        .formatted(school(A));
        assertThat(body(address + day(5).day())).contains("\"value\":800").contains("\"value\":500");
        assertThat(body(address + day(4).day())).contains("\"value\":1000").contains("\"value\":700");
        assertThat(body("/api/v1/figures?indicator=ips-college&place=departement-18&period=2025-2026&knownAt="
                        + day(3).day()))
                .contains("not-known-yet");
        for (String wrong : List.of(
                address + day(-1).day(),
                address + "hier",
                "/api/v1/figures?place=departement-18&knownAt=" + day(5).day(),
                "/api/v1/figures?indicator=eleves-college&kind=departement&knownAt=" + day(5).day(),
                "/api/v1/figures?indicator=colleges&place=departement-18&knownAt=" + day(5).day())) {
            assertThat(status(wrong)).as(wrong).isEqualTo(400);
        }
    }

    private int status(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getStatus();
    }

    private String body(String address) throws Exception {
        return browser.perform(get(address).accept(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document read(String address) throws Exception {
        return Jsoup.parse(body(address));
    }

    private static String school(String uai) {
        return SmallCountry.id(uai);
    }

    private KnownAt day(int ago) {
        return new KnownAt(LocalDate.ofInstant(clock.instant(), KnownAt.ZONE).minusDays(ago));
    }

    private Then then(int ago, String place, String indicator, String period) {
        Figure today = figures.among(
                        List.of(PlaceId.parse(place)),
                        new IndicatorCode(indicator),
                        Period.parse(period),
                        Breakdown.TOTAL)
                .get(PlaceId.parse(place));
        return past.then(day(ago), List.of(Optional.ofNullable(today).orElseThrow()))
                .getFirst();
    }

    /** The value, or why there is none. */
    private String value(int ago, String place, String indicator, String period) {
        return switch (then(ago, place, indicator, period).figure().measure()) {
            case Measure.Known known -> known.value().toPlainString();
            case Measure.Withheld withheld ->
                String.valueOf(MeasureColumns.of(withheld).reason());
            case Measure measure -> measure.toString();
        };
    }
}
