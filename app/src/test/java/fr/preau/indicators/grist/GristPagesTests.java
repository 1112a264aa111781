package fr.preau.indicators.grist;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A table of Grist from its form to its figures, against a server that answers as Grist does. */
@PreauTest
@Import(SmallCountry.class)
@TestPropertySource(properties = {"preau.grist.hosts=127.0.0.1", "preau.grist.keys.academie=s3cr3t"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GristPagesTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final IndicatorCode PUPILS = new IndicatorCode("eleves-college");

    private final StubGrist grist = new StubGrist();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Figures figures;

    @Autowired
    GristImports imports;

    @Autowired
    JdbcClient sql;

    private UUID administrator = new UUID(0, 0);
    private UUID pilot = administrator;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18\n".formatted(UAI));
        administrator = TestPeople.open(accounts, links, "admin", TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        grist.columns("UAI Text", "Eleves Numeric");
    }

    @AfterAll
    void stop() {
        grist.close();
    }

    @Test
    void aTableIsTriedThenReadAndItsReportTellsEachLine() throws Exception {
        String source = add(Map.of());
        grist.records(
                "{\"UAI\":\"%s\",\"Eleves\":312}".formatted(UAI),
                "{\"UAI\":\"0180009Z\",\"Eleves\":4}",
                "{\"UAI\":\"%s\",\"Eleves\":[\"E\",\"ValueError\"]}".formatted(UAI));

        String checked = read(source, "essayer");
        assertThat(report(checked)).contains("contrôle seul", "2 lignes sur 3");
        assertThat(value("2025-2026")).isEmpty();

        String loaded = read(source, "");
        assertThat(report(loaded)).contains("0180009Z").contains(GristCells.ERROR);
        assertThat(value("2025-2026")).contains(new BigDecimal("312"));
        assertThat(list().text()).contains("Lue le");
    }

    @Test
    void theFileThatGristWritesIsReadByTheSameMapping() throws Exception {
        String source = add(
                Map.of("titre", "En fichier", "mesures", "Eleves_equipes = eleves-college", "periode", "2022-2023"));

        String checked = send(source, "\uFEFFCode,Élèves équipés,UAI\nx,317,%s\n".formatted(UAI), "essayer")
                .getResponse()
                .getRedirectedUrl();
        assertThat(report(Objects.requireNonNull(checked))).contains("contrôle seul", "la seule ligne");
        assertThat(value("2022-2023")).isEmpty();

        assertThat(send(source, "UAI,Eleves_equipes\n%s,318\n\n".formatted(UAI), ""))
                .hasStatus(303);
        assertThat(value("2022-2023")).contains(new BigDecimal("318"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UAI,Autre\\n0180001D,3\\n | n’est pas dans la table
            \\n                       | n’est pas une table en CSV
            ''                        | Choisissez d’abord un fichier
            """)
    void aFileThatIsNotTheTableIsRefusedInWords(String content, String words) throws Exception {
        String source = add(Map.of("titre", "Fichier refusé"));

        assertThat(send(source, content.replace("\\n", "\n"), ""))
                .hasStatus(422)
                .bodyText()
                .contains(words);
        assertThat(value("2025-2026")).isNotEqualTo(Optional.of(new BigDecimal("3")));
    }

    private MvcTestResult send(String source, String content, String action) {
        return browser.post()
                .uri(source + "/fichier")
                .multipart()
                .file(new MockMultipartFile("fichier", "t.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("action", action)
                .with(as(administrator))
                .with(csrf())
                .exchange();
    }

    @Test
    void whatCannotBeReadSaysWhyOnItsLine() throws Exception {
        String source = add(Map.of("titre", "Refusée"));
        grist.put("/records", 401, "{\"error\":\"invalid key\"}");

        assertThat(post(source + "/lecture", Map.of())).hasStatus(422);
        assertThat(list().text()).contains("la clé est refusée");
    }

    @Test
    void whatIsDueIsReadByItselfOnce() throws Exception {
        String source = add(Map.of("titre", "Chaque jour", "rythme", "jour", "periode", "2024-2025"));
        grist.records("{\"UAI\":\"%s\",\"Eleves\":313}".formatted(UAI));
        imports.readDue();
        assertThat(value("2024-2025")).isEmpty();

        sql.sql("update indicators.grist_source set next_at = now() - interval '1 hour' where rhythm = 'jour'")
                .update();
        imports.readDue();

        assertThat(value("2024-2025")).contains(new BigDecimal("313"));
        assertThat(sql.sql("select next_at > now() + interval '23 hours' from indicators.grist_source where id = :id")
                        .param("id", id(source))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void wrongAnswersAreToldByTheirField() throws Exception {
        Map<String, String> wrong = new HashMap<>(form());
        wrong.putAll(Map.of(
                "titre", "",
                "adresse", "https://exemple.fr/abcDEF123456",
                "table", "pas une table",
                "cle", "volee",
                "lieu", "",
                "type", "planete",
                "periode", "1er mars",
                "mesures", "Eleves = rien-de-tel",
                "rythme", "souvent"));

        MvcTestResult refused = post("/grist/nouveau", wrong);

        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select("[id$=-error]").eachAttr("id"))
                .containsExactly(
                        "titre-error",
                        "adresse-error",
                        "table-error",
                        "cle-error",
                        "lieu-error",
                        "type-error",
                        "periode-error",
                        "mesures-error",
                        "rythme-error");
        assertThat(document(refused).text()).contains("Ce serveur n’est pas permis ici", "rien-de-tel");
    }

    @Test
    void theFormComesBackAsItWasSaid() throws Exception {
        String source = add(Map.of("titre", "Pour changer", "cle", "academie"));

        Document form = document(
                browser.get().uri(source + "/modifier").with(as(administrator)).exchange());

        assertThat(form.select("textarea[name=mesures]").text()).isEqualTo("Eleves = eleves-college");
        assertThat(form.select("select[name=cle] option[selected]").attr("value"))
                .isEqualTo("academie");
        assertThat(form.html()).doesNotContain("s3cr3t");
        Map<String, String> changed = new HashMap<>(form());
        changed.put("titre", "Changée");
        assertThat(post(source + "/modifier", changed)).hasStatus(303);
        assertThat(list().text()).contains("Changée");
        assertThat(post(source + "/retrait", Map.of())).hasStatus(303);
        assertThat(list().text()).doesNotContain("Changée");
        assertThat(browser.get().uri(source + "/modifier").with(as(administrator)))
                .hasStatus(404);
    }

    @Test
    void onlyWhoLoadsFilesComesIn() {
        assertThat(browser.get().uri("/grist").with(as(pilot))).hasStatus(403);
    }

    private Map<String, String> form() {
        return Map.of(
                "titre", "Suivi",
                "producteur", "Académie",
                "adresse", grist.address(),
                "table", "Equipement",
                "lieu", "UAI",
                "periode", "2025-2026",
                "mesures", "Eleves = eleves-college",
                "rythme", "main");
    }

    /** @return the path of the table that was added last */
    private String add(Map<String, String> otherwise) {
        Map<String, String> values = new HashMap<>(form());
        values.putAll(otherwise);
        assertThat(post("/grist/nouveau", values)).hasStatus(303);
        return "/grist/"
                + sql.sql("select id from indicators.grist_source order by id desc limit 1")
                        .query(UUID.class)
                        .single();
    }

    private String read(String source, String action) {
        MvcTestResult done = post(source + "/lecture", Map.of("action", action));
        assertThat(done).hasStatus(303);
        return Objects.requireNonNull(done.getResponse().getRedirectedUrl());
    }

    private String report(String address) throws UnsupportedEncodingException {
        return document(browser.get().uri(address).with(as(administrator)).exchange())
                .text();
    }

    private Optional<BigDecimal> value(String period) {
        return figures.of(PlaceId.parse("etablissement-" + UAI)).history(PUPILS).stream()
                .filter(figure -> figure.period().code().equals(period))
                .flatMap(figure -> figure.measure().known().stream())
                .map(Measure.Known::value)
                .findFirst();
    }

    private Document list() throws UnsupportedEncodingException {
        return document(browser.get().uri("/grist").with(as(administrator)).exchange());
    }

    private static UUID id(String source) {
        return UUID.fromString(source.substring(source.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(String address, Map<String, String> values) {
        var request = browser.post().uri(address).with(as(administrator)).with(csrf());
        values.forEach(request::param);
        return request.exchange();
    }

    private static Document document(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
