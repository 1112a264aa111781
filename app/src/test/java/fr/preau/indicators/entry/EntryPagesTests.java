package fr.preau.indicators.entry;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.imports.runs.ImportLock;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.Places;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Typing values for a small country. Each test has a period of its own. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryPagesTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String SCHOOL = "etablissement-" + UAI;
    private static final String OTHER_SCHOOL = "etablissement-" + OTHER;
    private static final String COMPUTERS = "ordinateurs-par-eleve";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    TerritoryFiles files;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Imports imports) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PRIVATE_OUT_OF_CONTRACT | commune-18033 epci-241800507 departement-18
                """.formatted(UAI, OTHER, SmallCountry.uai(180003)));
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
    }

    @Test
    void isTheOperatorsAlone() {
        assertThat(browser.get().uri(EntryPages.ROOT)).hasStatus(303);
        assertThat(browser.get().uri(EntryPages.TEMPLATE)).hasStatus(303);
        assertThat(browser.post().uri(EntryPages.ROOT).with(csrf())).hasStatus(403);
        assertThat(read("/").select("a[href=/saisie]")).isNotEmpty();
        assertThat(read("/indicateurs/" + COMPUTERS).select("a[href^=/saisie?indicateur]"))
                .isNotEmpty();
        assertThat(read("/indicateurs/part-filles-nsi").select("a[href^=/saisie?indicateur]"))
                .isEmpty();
        assertThat(Jsoup.parse(text(
                                browser.get().uri("/indicateurs/" + COMPUTERS).exchange()))
                        .select("a[href^=/saisie]"))
                .isEmpty();
    }

    @Test
    void aPilotTypesValuesOfTheOwnTerritoryAlone(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID here = TestPeople.open(accounts, links, "pilote-cher", TestRights.of(Role.PILOT, "departement-18"));
        UUID beside = TestPeople.open(accounts, links, "pilote-loiret", TestRights.of(Role.PILOT, "departement-45"));
        String sheet = EntryPages.ROOT + "?indicateur=" + COMPUTERS + "&dans=departement-18";

        assertThat(browser.post().uri(sheet).with(as(beside)).with(csrf())).hasStatus(403);
        assertThat(browser.post().uri(sheet).with(as(here)).with(csrf())).hasStatus(422);
    }

    @Test
    void theSheetOfAnotherTerritoryIsNotEvenOpened(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID here = TestPeople.open(accounts, links, "pilote-18", TestRights.of(Role.PILOT, "departement-18"));
        UUID beside = TestPeople.open(accounts, links, "pilote-28", TestRights.of(Role.PILOT, "departement-28"));
        for (String door : List.of(EntryPages.ROOT, EntryPages.TEMPLATE)) {
            for (String place : List.of("departement-18", "commune-18033", SCHOOL, "academie-18", "pays-FR")) {
                String sheet = door + "?indicateur=" + COMPUTERS + "&dans=" + place;
                assertThat(browser.get().uri(sheet).with(as(beside))).as(sheet).hasStatus(403);
            }
            for (String place : List.of("departement-18", "commune-18033", SCHOOL)) {
                String sheet = door + "?indicateur=" + COMPUTERS + "&dans=" + place;
                assertThat(browser.get().uri(sheet).with(as(here))).as(sheet).hasStatusOk();
            }
            assertThat(browser.get()
                            .uri(door + "?indicateur=" + COMPUTERS + "&dans=region-24")
                            .with(as(here)))
                    .hasStatus(403);
        }
    }

    @Test
    void aPilotBeginsWithTheOwnTerritoryAndIsOfferedNoOther(
            @Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID beside = TestPeople.open(accounts, links, "pilote-eure", TestRights.of(Role.PILOT, "departement-28"));
        MvcTestResult answer =
                browser.get().uri(EntryPages.ROOT).with(as(beside)).exchange();
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select("select[name=dans] option").eachAttr("value")).containsExactly("departement-28");
        assertThat(Jsoup.parse(text(browser.get()
                                .uri("/indicateurs/" + COMPUTERS + "?dans=departement-18")
                                .with(as(beside))
                                .exchange()))
                        .select("a[href^=/saisie?indicateur]"))
                .isEmpty();
    }

    @Test
    void asksForARowOfEachPlaceThatShouldHaveAValue() {
        Document page = sheet(COMPUTERS, "2001-2002");

        assertThat(page.select("tbody tr")).hasSize(2); // not the school without contract
        assertThat(page.select("thead th").eachText())
                .containsExactly("Lieu", "Numérateur", "Dénominateur", "État", "Source actuelle");
        assertThat(page.select("#numerateur-" + SCHOOL).val()).isEmpty();
        assertThat(page.select("tbody tr").text()).contains("rien de connu").doesNotContain("0 ");
    }

    @Test
    void aRateIsSavedWithItsTermsItsSourceAndItsImport() {
        MvcTestResult answer = save(
                sheet(COMPUTERS, "2002-2003"), Map.of("numerateur-" + SCHOOL, "120", "denominateur-" + SCHOOL, "480"));

        assertThat(answer).hasStatus(303);
        Document page = read(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()));
        assertThat(page.text())
                .contains("Une valeur enregistrée", "Saisie\u202f: DRANE (pilotage)", "20 novembre 2026");
        assertThat(page.select("#numerateur-" + SCHOOL).val()).isEqualTo("120");
        assertThat(page.select("#etat-" + SCHOOL + " option[selected]").text()).isEqualTo("connue");
        assertThat(page.select("#numerateur-" + OTHER_SCHOOL).val()).isEmpty();
        assertThat(value("departement-18", COMPUTERS, "2002-2003")).isEqualTo("known 0.25");
        assertThat(sql.sql("select file_name || ' ' || source_producer from imports.run order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("saisie-ordinateurs-par-eleve-2002-2003.csv DRANE");
    }

    @Test
    void theFourStatesStayFour() {
        save(sheet(COMPUTERS, "2003-2004"), Map.of("numerateur-" + SCHOOL, "0", "denominateur-" + SCHOOL, "480"));
        save(sheet(COMPUTERS, "2003-2004"), Map.of("etat-" + OTHER_SCHOOL, "sans-reponse"));

        assertThat(value(SCHOOL, COMPUTERS, "2003-2004")).isEqualTo("known 0");
        assertThat(value(OTHER_SCHOOL, COMPUTERS, "2003-2004")).isEqualTo("missing not-answered");

        save(sheet(COMPUTERS, "2003-2004"), Map.of("etat-" + OTHER_SCHOOL, "masquee"));
        assertThat(value(OTHER_SCHOOL, COMPUTERS, "2003-2004")).isEqualTo("withheld by-source");
    }

    @Test
    void onlyThoseWithoutAValueAreShownWhenAsked() {
        save(sheet(COMPUTERS, "2004-2005"), Map.of("numerateur-" + SCHOOL, "1", "denominateur-" + SCHOOL, "480"));

        Document page = read(address(COMPUTERS, "2004-2005") + "&sans-valeur=oui");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody input").eachAttr("name")).allMatch(name -> name.endsWith(OTHER_SCHOOL));
    }

    /** Each field says what was expected, and what was typed is still there. */
    @Test
    void nothingIsSavedUntilAllIsRight() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("numerateur-" + SCHOOL, "120");
        typed.put("denominateur-" + SCHOOL, "480");
        typed.put("numerateur-" + OTHER_SCHOOL, "beaucoup");
        typed.put("jour", "2090-01-01");
        typed.put("par", "");
        MvcTestResult answer = save(sheet(COMPUTERS, "2005-2006"), typed);

        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select("#numerateur-" + SCHOOL).val()).isEqualTo("120");
        assertThat(page.select("#numerateur-" + OTHER_SCHOOL).val()).isEqualTo("beaucoup");
        assertThat(page.select("#numerateur-" + OTHER_SCHOOL).attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.select("#numerateur-" + SCHOOL).hasAttr("aria-invalid")).isFalse();
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .contains("#numerateur-" + OTHER_SCHOOL, "#jour", "#par")
                .doesNotContain("#numerateur-" + SCHOOL);
        assertThat(count("2005-2006")).isZero();
        assertThat(page.select("input[name=vu-" + SCHOOL + "]").val()).isEqualTo("jamais");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10   |     |              | denominateur
                    -1   | 480 |              | numerateur
                    a    | b   |              | numerateur
                    10   | 480 | sans-reponse | etat
                         |     | connue       | etat
                    10\t5| 480 |              | numerateur
                    """)
    void eachWrongAnswerIsToldAtItsField(String numerator, String denominator, String state, String field) {
        MvcTestResult answer = save(
                sheet(COMPUTERS, "2006-2007"),
                Map.of(
                        "numerateur-" + SCHOOL, Objects.requireNonNullElse(numerator, ""),
                        "denominateur-" + SCHOOL, Objects.requireNonNullElse(denominator, ""),
                        "etat-" + SCHOOL, Objects.requireNonNullElse(state, "")));

        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select("[aria-invalid]").eachAttr("id")).contains(field + "-" + SCHOOL);
        assertThat(count("2006-2007")).isZero();
    }

    @Test
    void aValueThatIsErasedIsAskedWhy() {
        save(sheet(COMPUTERS, "2007-2008"), Map.of("numerateur-" + SCHOOL, "1", "denominateur-" + SCHOOL, "480"));

        MvcTestResult answer = save(
                sheet(COMPUTERS, "2007-2008"),
                Map.of("numerateur-" + SCHOOL, "", "denominateur-" + SCHOOL, "", "etat-" + SCHOOL, ""));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("une valeur, ou un statut qui dit pourquoi");
        assertThat(value(SCHOOL, COMPUTERS, "2007-2008")).isEqualTo("known 0.002083");
    }

    /** The second to send sees what the first has written, keeps what was typed, and decides. */
    @Test
    void whatChangedMeanwhileIsNotOverwrittenUnseen() {
        Document mine = sheet(COMPUTERS, "2008-2009");
        Document theirs = sheet(COMPUTERS, "2008-2009");
        save(theirs, Map.of("numerateur-" + SCHOOL, "100", "denominateur-" + SCHOOL, "480"));

        MvcTestResult answer = save(mine, Map.of("numerateur-" + SCHOOL, "120", "denominateur-" + SCHOOL, "480"));

        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(page.select("#numerateur-" + SCHOOL + "-error").text())
                .contains("changé entre-temps", "100 / 480", "Saisie\u202f: DRANE");
        assertThat(page.select("#numerateur-" + SCHOOL).val()).isEqualTo("120");
        assertThat(value(SCHOOL, COMPUTERS, "2008-2009")).isEqualTo("known 0.208333");

        assertThat(save(page, Map.of())).hasStatus(303);
        assertThat(value(SCHOOL, COMPUTERS, "2008-2009")).isEqualTo("known 0.25");
        assertThat(count("2008-2009")).isEqualTo(2); // the former value stays in the history
    }

    @Test
    void anotherImportThatRunsIsToldAndNothingTypedIsLost(@Autowired ImportLock lock) {
        Document page = sheet(COMPUTERS, "2014-2015");
        MvcTestResult answer;
        try (ImportLock.Held held = lock.tryToTake().orElseThrow()) {
            answer = save(page, Map.of("numerateur-" + SCHOOL, "120", "denominateur-" + SCHOOL, "480"));
        }

        assertThat(answer).hasStatus(409);
        Document told = Jsoup.parse(text(answer));
        assertThat(told.select("main").text()).contains("Un autre import est en cours");
        assertThat(told.select("#numerateur-" + SCHOOL).val()).isEqualTo("120");
        assertThat(count("2014-2015")).isZero();
    }

    /** Between the check of a page and its import somebody else may have been quicker. */
    @Test
    void aLineOvertakenAtTheLastMomentKeepsThePageOut(
            @Autowired EntryTables tables,
            @Autowired Entries entries,
            @Autowired Catalogue catalogue,
            @Autowired Places places) {
        var sheet = new Sheet(
                catalogue.find(new IndicatorCode(COMPUTERS)).orElseThrow(),
                places.getPlace("departement-18"),
                Period.parse("2015-2016"),
                Optional.empty());
        List<EntryLine> seen = tables.lines(sheet, false);
        save(sheet(COMPUTERS, "2015-2016"), Map.of("numerateur-" + SCHOOL, "100", "denominateur-" + SCHOOL, "480"));

        var numbers = Map.of(EntryColumn.NUMERATOR, "120", EntryColumn.DENOMINATOR, "480");
        List<EntryLine> typed = seen.stream()
                .map(line -> EntryLine.of(
                        line.place(),
                        line.known(),
                        new Answer(numbers, EntryState.KNOWN),
                        line.known().seen()))
                .toList();

        assertThat(entries.load(sheet, typed, Source.named("Saisie")).state()).isEqualTo(RunState.NOTHING_LOADED);
        assertThat(value(SCHOOL, COMPUTERS, "2015-2016")).isEqualTo("known 0.208333");
        assertThat(count("2015-2016")).isEqualTo(1);
    }

    /** What one has not touched is not sent back in the state in which it was read. */
    @Test
    void whatOthersSavedStaysWhereOneTypedNothing() {
        Document mine = sheet(COMPUTERS, "2009-2010");
        save(sheet(COMPUTERS, "2009-2010"), Map.of("numerateur-" + SCHOOL, "100", "denominateur-" + SCHOOL, "480"));

        assertThat(save(mine, Map.of("numerateur-" + OTHER_SCHOOL, "50", "denominateur-" + OTHER_SCHOOL, "300")))
                .hasStatus(303);

        assertThat(value(SCHOOL, COMPUTERS, "2009-2010")).isEqualTo("known 0.208333");
        assertThat(value(OTHER_SCHOOL, COMPUTERS, "2009-2010")).isEqualTo("known 0.166667");
    }

    @Test
    void nothingTypedIsNothingImported() {
        int before = runs();

        MvcTestResult answer = save(sheet(COMPUTERS, "2010-2011"), Map.of());

        assertThat(answer).hasStatus(200);
        assertThat(text(answer)).contains("Rien n’a changé");
        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void theTemplateIsAFileThatCanBeLoaded() {
        save(sheet(COMPUTERS, "2011-2012"), Map.of("numerateur-" + SCHOOL, "1", "denominateur-" + SCHOOL, "4"));
        String template = read(sheet(COMPUTERS, "2011-2012"), "a[href^=/saisie/modele.csv]");

        String file = text(browser.get().uri(template).with(asOperator()).exchange());
        assertThat(file.lines().toList()).hasSize(3);
        assertThat(file).contains("%s,".formatted(SCHOOL), ",2011-2012,connu,,,1,4,");

        var run = files.write(
                "observations", DAY, file.replace(",1,4,", ",2,4,").replace(",,,,,,jamais", ",,,,3,6,jamais"));
        assertThat(run.tally().rejectedLines()).isZero();
        assertThat(value(SCHOOL, COMPUTERS, "2011-2012")).isEqualTo("known 0.5");
        assertThat(value(OTHER_SCHOOL, COMPUTERS, "2011-2012")).isEqualTo("known 0.5");
    }

    @Test
    void eachSortOfIndicatorAsksForWhatItStandsOn() {
        assertThat(numbers("eleves-college", "2012-2013")).containsExactly("Valeur (élèves)");
        assertThat(numbers("ips-college", "2012-2013")).containsExactly("Valeur (points)", "Effectif, s’il est connu");
        assertThat(numbers("reussite-dnb-generale", "session-2013")).containsExactly("Valeur (%)", "Dénominateur");
        assertThat(numbers("valeur-ajoutee-dnb", "session-2013")).containsExactly("Valeur (points)");

        save(sheet("ips-college", "2012-2013"), Map.of("valeur-" + SCHOOL, "90,7", "denominateur-" + SCHOOL, "480"));
        assertThat(sheet("ips-college", "2012-2013").select("#valeur-" + SCHOOL).val())
                .isEqualTo("90,7");
        save(
                sheet("reussite-dnb-generale", "session-2013"),
                Map.of("valeur-" + SCHOOL, "86", "denominateur-" + SCHOOL, "80"));
        assertThat(value("departement-18", "reussite-dnb-generale", "session-2013"))
                .isEqualTo("known 86");
    }

    @Test
    void theSchoolsOfOneKindAreAskedForAlone() {
        assertThat(read(address(COMPUTERS, "2013-2014") + "&type=lycee").text())
                .contains("Aucun lieu n’attend de valeur");
        Document colleges = read(address(COMPUTERS, "2013-2014") + "&type=college");
        assertThat(colleges.select("tbody tr")).hasSize(2);
        assertThat(colleges.select("a[href^=/saisie/modele.csv]").attr("href")).contains("type=college");
        assertThat(read(address(COMPUTERS, "2013-2014") + "&type=lune").select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void placesThatAreNoSchoolsHaveTheirSheetToo() {
        assertThat(read(address("habitants", "2013")).select("tbody th").text()).contains("commune-18033");
        assertThat(read(address("fluence-6e", "2013-2014")).select("tbody th").text())
                .contains("departement-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?indicateur=",
                "?indicateur=lune",
                "?indicateur=Pas+un+code",
                "?indicateur=part-filles-nsi",
                "?indicateur=ordinateurs-par-eleve&periode=hier",
                "?indicateur=ordinateurs-par-eleve&periode=session-2020",
                "?indicateur=ordinateurs-par-eleve&page=-3",
                "?indicateur=ordinateurs-par-eleve&page=abc&sans-valeur=peut-etre",
                "?indicateur=ordinateurs-par-eleve&enregistre=abc",
                "?indicateur=ordinateurs-par-eleve&enregistre=00000000-0000-7000-8000-000000000001"
            })
    void aWrongAddressIsAnsweredByAPage(String query) {
        assertThat(browser.get().uri(EntryPages.ROOT + query).with(asOperator()))
                .hasStatus(200);
    }

    @Test
    void anotherPeriodThanTheOneAskedForIsTold() {
        assertThat(read(EntryPages.ROOT + "?indicateur=ordinateurs-par-eleve&periode=session-2020")
                        .text())
                .contains("La période demandée (session-2020) ne convient pas");
        assertThat(browser.post()
                        .uri(EntryPages.ROOT + "?indicateur=ordinateurs-par-eleve&periode=session-2020")
                        .with(asOperator())
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void aPlaceThatDoesNotExistIsNotFound() {
        assertThat(browser.get()
                        .uri(EntryPages.ROOT + "?indicateur=ordinateurs-par-eleve&dans=lune")
                        .with(asOperator()))
                .hasStatus(404);
        assertThat(browser.get().uri(EntryPages.TEMPLATE).with(asOperator())).hasStatus(404);
    }

    private static String address(String indicator, String period) {
        return EntryPages.ROOT + "?indicateur=%s&dans=departement-18&periode=%s".formatted(indicator, period);
    }

    private Document sheet(String indicator, String period) {
        return read(address(indicator, period));
    }

    private List<String> numbers(String indicator, String period) {
        return sheet(indicator, period).select("thead th.is-number").eachText();
    }

    private static String read(Document page, String link) {
        return Objects.requireNonNull(page.selectFirst(link)).attr("href");
    }

    private Document read(String address) {
        MvcTestResult answer = browser.get().uri(address).with(asOperator()).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(text(answer));
    }

    /** Sends the form of a page as a browser would, with some fields typed over. */
    private MvcTestResult save(Document page, Map<String, String> typed) {
        var request = browser.post().uri(EntryPages.ROOT).with(asOperator()).with(csrf());
        Map<String, String> sent = new LinkedHashMap<>();
        for (Element field : page.select("form[data-entry] [name]")) {
            sent.put(field.attr("name"), field.tagName().equals("select") ? chosen(field) : field.val());
        }
        sent.putAll(Map.of("jour", "2026-11-20"));
        sent.merge("par", "DRANE", (there, usual) -> there.isEmpty() ? usual : there);
        sent.merge("qualite", "pilotage", (there, usual) -> there.isEmpty() ? usual : there);
        sent.putAll(typed);
        for (var field : sent.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String chosen(Element select) {
        return select.select("option[selected]").attr("value");
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int count(String period) {
        return sql.sql("""
                        select count(*) from indicators.observation o join indicators.series s on s.id = o.series
                        where s.period = ?""").param(period).query(Integer.class).single();
    }

    private int runs() {
        return sql.sql("select count(*) from imports.run").query(Integer.class).single();
    }

    private String value(String place, String indicator, String period) {
        return sql.sql("""
                        select f.status, f.reason, f.value from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''""")
                .params(place, indicator, period)
                .query((row, number) -> row.getString("reason") == null
                        ? "known "
                                + row.getBigDecimal("value")
                                        .stripTrailingZeros()
                                        .toPlainString()
                        : row.getString("status") + " " + row.getString("reason"))
                .single();
    }
}
