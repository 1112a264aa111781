package fr.preau.indicators.collection;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.Office;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Role;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** Forms that are taken away as a spreadsheet, filled in elsewhere and sent back. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerSheetTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String SCHOOL = "etablissement-" + UAI;
    private static final String OTHER_SCHOOL = "etablissement-" + OTHER;
    private static final String COMPUTERS = "ordinateurs-par-eleve";
    private static final String PUPILS = "eleves-college";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private UUID pilot = new UUID(0, 0);
    private UUID beside = pilot;
    private UUID head = pilot;
    private UUID teacher = pilot;
    private int titles;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                """.formatted(UAI, OTHER));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        beside = TestPeople.open(accounts, links, "autre", TestRights.of(Role.PILOT, "departement-45"));
        head = TestPeople.open(accounts, links, "cheffe", TestRights.of(Role.SCHOOL_HEAD, SCHOOL));
        teacher = TestPeople.open(accounts, links, "prof", TestRights.of(Role.TEACHER, SCHOOL));
    }

    @ParameterizedTest
    @CsvSource({"ods,ODS", "xlsx,XLSX", "ods,XLSX"})
    void whatIsFilledInComesBackAsDrafts(String suffix, ExportFormat saved) {
        String campaign = open();
        FilledSheet sheet = download(campaign, suffix, pilot);
        assertThat(sheet.column(SheetColumn.PLACE_CODE)).contains(SCHOOL, OTHER_SCHOOL);

        byte[] filled = sheet.type(SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("410"))
                .type(SCHOOL, COMPUTERS, SheetColumn.NUMERATOR, "41")
                .type(SCHOOL, COMPUTERS, SheetColumn.DENOMINATOR, new BigDecimal("410"))
                .type(OTHER_SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("0"))
                .type(OTHER_SCHOOL, COMPUTERS, SheetColumn.STATE, "Chiffre inconnu")
                .type(OTHER_SCHOOL, COMPUTERS, SheetColumn.REMARK, "l’inventaire commence")
                .saved(saved);
        assertThat(done(upload(campaign, pilot, filled, "tout"))).isEqualTo("sheet-taken");
        assertThat(drafts(campaign))
                .containsExactlyInAnyOrder(
                        SCHOOL + " " + PUPILS + " connue 410",
                        SCHOOL + " " + COMPUTERS + " connue 41/410",
                        OTHER_SCHOOL + " " + PUPILS + " connue 0",
                        OTHER_SCHOOL + " " + COMPUTERS + " inconnue l’inventaire commence");

        int versions = versions(campaign);
        assertThat(done(upload(campaign, pilot, filled, "tout"))).isEqualTo("sheet-same");
        assertThat(versions(campaign)).as("the same file changes nothing").isEqualTo(versions);

        FilledSheet again = download(campaign, suffix, pilot);
        assertThat(again.column(SheetColumn.STATE)).contains("chiffre inconnu");
        assertThat(done(upload(campaign, pilot, again.saved(saved), "tout"))).isEqualTo("sheet-same");
        again.type(SCHOOL, PUPILS, SheetColumn.VALUE, null);
        assertThat(upload(campaign, pilot, again.saved(saved), "tout")).hasStatus(303);
        assertThat(drafts(campaign))
                .as("a cell that is emptied says nothing any more")
                .contains(SCHOOL + " " + PUPILS + "  ");
    }

    /** LibreOffice opens both files, and what it saves is read back without a difference. */
    @ParameterizedTest
    @CsvSource({"ods,xlsx", "xlsx,ods"})
    void whatAnotherProgramSavesIsTheSame(String suffix, String saved, @TempDir Path folder)
            throws IOException, InterruptedException {
        String campaign = open();
        type(campaign, SCHOOL, PUPILS, "1 200");
        byte[] file = file(campaign, suffix, pilot);

        String csv = new String(Office.convert(folder, "reponses." + suffix, file, Office.CSV), StandardCharsets.UTF_8);
        assertThat(csv).contains("Code de l’indicateur", SCHOOL, COMPUTERS, "1 200");

        byte[] other = Office.convert(folder, "reponses." + suffix, file, saved);
        assertThat(done(upload(campaign, pilot, other, "tout"))).isEqualTo("sheet-same");
        assertThat(drafts(campaign)).containsExactly(SCHOOL + " " + PUPILS + " connue 1 200");
    }

    @Test
    void whatIsWrongIsToldByCellAndNothingIsTaken() {
        String campaign = open();
        FilledSheet sheet = download(campaign, "xlsx", pilot)
                .type(SCHOOL, PUPILS, SheetColumn.VALUE, "douze")
                .type(SCHOOL, COMPUTERS, SheetColumn.VALUE, new BigDecimal("3"))
                .type(OTHER_SCHOOL, COMPUTERS, SheetColumn.STATE, "je ne sais pas")
                .type(OTHER_SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("320"));
        byte[] file = sheet.saved(ExportFormat.XLSX);

        MvcTestResult refused = upload(campaign, pilot, file, "tout");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("cellule " + sheet.address(SCHOOL, PUPILS, SheetColumn.VALUE) + " («\u00a0douze\u00a0»)")
                .contains("cellule " + sheet.address(SCHOOL, COMPUTERS, SheetColumn.VALUE) + " («\u00a03\u00a0»)")
                .contains("cellule " + sheet.address(OTHER_SCHOOL, COMPUTERS, SheetColumn.STATE))
                .contains("Rien n’est pris", "Une autre réponse est changée et juste");
        assertThat(drafts(campaign)).isEmpty();

        MvcTestResult partly = upload(campaign, pilot, file, "juste");
        assertThat(partly).hasStatusOk();
        assertThat(text(partly)).contains("Une réponse est prise");
        assertThat(drafts(campaign)).containsExactly(OTHER_SCHOOL + " " + PUPILS + " connue 320");
    }

    @Test
    void theRulesOfFormsAreThoseOfFiles() {
        String campaign = open();
        FilledSheet sheet = download(campaign, "ods", head)
                .type(SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("12.5"))
                .type(SCHOOL, COMPUTERS, SheetColumn.STATE, "sans objet");
        MvcTestResult refused = upload(campaign, head, sheet.saved(ExportFormat.ODS), "tout");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("cellule " + sheet.address(SCHOOL, PUPILS, SheetColumn.VALUE) + " («\u00a012,5\u00a0»)")
                .contains("cellule " + sheet.address(SCHOOL, COMPUTERS, SheetColumn.REMARK) + " (vide)");
        assertThat(drafts(campaign)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndKept() {
        String campaign = open();
        FilledSheet sheet = download(campaign, "ods", head);
        type(campaign, SCHOOL, PUPILS, "450");

        assertThat(done(upload(campaign, head, sheet.saved(ExportFormat.ODS), "tout")))
                .as("what was not touched is nobody's answer")
                .isEqualTo("sheet-same");
        sheet.type(SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("460"));
        for (String mode : List.of("tout", "juste")) {
            MvcTestResult stale = upload(campaign, head, sheet.saved(ExportFormat.ODS), mode);
            assertThat(stale).hasStatus(422);
            assertThat(text(stale)).contains("qui n’a pas changé depuis votre téléchargement", "et reste\u202f: 450");
        }
        assertThat(drafts(campaign)).containsExactly(SCHOOL + " " + PUPILS + " connue 450");
    }

    @Test
    void aLineThatStandsTwiceIsTakenNeitherTime() {
        String campaign = open();
        FilledSheet sheet = download(campaign, "ods", head)
                .type(SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("410"))
                .repeat(SCHOOL, PUPILS)
                .type(SCHOOL, COMPUTERS, SheetColumn.NUMERATOR, new BigDecimal("1"))
                .type(SCHOOL, COMPUTERS, SheetColumn.DENOMINATOR, new BigDecimal("10"));
        MvcTestResult partly = upload(campaign, head, sheet.saved(ExportFormat.ODS), "juste");
        assertThat(partly).hasStatusOk();
        assertThat(text(partly)).contains("aucune des deux n’est prise");
        assertThat(drafts(campaign)).containsExactly(SCHOOL + " " + COMPUTERS + " connue 1/10");
    }

    @Test
    void aFileIsOfItsCampaignAndOfWhoAnswers() {
        String campaign = open();
        byte[] whole = download(campaign, "ods", pilot)
                .type(OTHER_SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("1"))
                .saved(ExportFormat.ODS);

        assertThat(download(campaign, "ods", head).column(SheetColumn.PLACE_CODE))
                .containsOnly(SCHOOL);
        MvcTestResult foreign = upload(campaign, head, whole, "juste");
        assertThat(foreign).hasStatus(422);
        assertThat(text(foreign)).contains("un lieu que cette campagne interroge et dont vous répondez");
        MvcTestResult other = upload(open(), pilot, whole, "juste");
        assertThat(other).hasStatus(422);
        assertThat(text(other)).contains("le fichier de cette campagne");
        assertThat(drafts(campaign)).isEmpty();

        for (String address : List.of(
                campaign + "/tableur", campaign + "/reponses.ods", campaign + "/lieux/" + SCHOOL + "/reponses.xlsx")) {
            assertThat(browser.get().uri(address).with(as(beside))).hasStatus(404);
            assertThat(browser.get().uri(address).with(as(teacher))).hasStatus(403);
            assertThat(browser.get().uri(address).with(as(head))).hasStatusOk();
        }
        assertThat(browser.get()
                        .uri(campaign + "/lieux/" + OTHER_SCHOOL + "/reponses.ods")
                        .with(as(head)))
                .hasStatus(404);
        assertThat(upload(campaign, beside, whole, "tout")).hasStatus(404);
    }

    @Test
    void nothingIsTakenOnceTheCampaignIsClosed() {
        String campaign = open();
        byte[] file = download(campaign, "ods", head)
                .type(SCHOOL, PUPILS, SheetColumn.VALUE, new BigDecimal("1"))
                .saved(ExportFormat.ODS);
        assertThat(post(campaign + "/etat", pilot, Map.of("etat", "close"))).hasStatus(303);
        assertThat(upload(campaign, head, file, "tout")).hasStatus(409);
        assertThat(drafts(campaign)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lieu;valeur", "%PDF-1.7"})
    void whatIsNoSpreadsheetIsRefusedAtTheField(String content) {
        String campaign = open();
        MvcTestResult refused = upload(campaign, head, content.getBytes(StandardCharsets.UTF_8), "tout");
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(text(refused)).select("#fichier[aria-invalid]")).hasSize(1);
    }

    private FilledSheet download(String campaign, String suffix, UUID person) {
        return FilledSheet.of(file(campaign, suffix, person));
    }

    private byte[] file(String campaign, String suffix, UUID person) {
        MvcTestResult answer = browser.get()
                .uri(campaign + "/reponses." + suffix)
                .with(as(person))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("reponses-2026-2027");
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult upload(String campaign, UUID person, byte[] file, String mode) {
        return browser.post()
                .uri(campaign + "/tableur")
                .multipart()
                .file(new MockMultipartFile("fichier", "reponses.ods", "application/octet-stream", file))
                .param("mode", mode)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    private static String done(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll(".*=", "");
    }

    /** As somebody types it in a form. */
    private void type(String campaign, String place, String indicator, String value) {
        sql.sql("""
                        insert into indicators.draft_answer (campaign, place_id, indicator, state, value, numerator, denominator, remark,
                            version, typed_at)
                        values (?::uuid, ?, ?, 'connue', ?, '', '', '', 1, now())""").params(id(campaign), place, indicator, value).update();
    }

    private List<String> drafts(String campaign) {
        return sql.sql("""
                        select place_id || ' ' || indicator || ' ' || state || ' ' || value
                               || case when numerator <> '' then numerator || '/' || denominator else '' end || remark
                        from indicators.draft_answer where campaign = ?::uuid""")
                .param(id(campaign))
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private int versions(String campaign) {
        return sql.sql("select sum(version) from indicators.draft_answer where campaign = ?::uuid")
                .param(id(campaign))
                .query(Integer.class)
                .single();
    }

    private static String id(String campaign) {
        return campaign.substring(campaign.lastIndexOf('/') + 1);
    }

    private String open() {
        MvcTestResult answer = browser.post()
                .uri("/campagnes/nouvelle")
                .params(MultiValueMap.fromMultiValue(Map.of("indicateurs", List.of(PUPILS, COMPUTERS))))
                .params(MultiValueMap.fromSingleValue(Map.of(
                        "type", "college",
                        "titre", "Tableur " + titles++,
                        "lieu", "departement-18",
                        "periode", "2026-2027",
                        "jusquau", LocalDate.now(clock).plusDays(20).toString(),
                        "qui", "chef-etablissement",
                        "seuil", "30")))
                .with(as(pilot))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
        String campaign =
                Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
        assertThat(post(campaign + "/etat", pilot, Map.of("etat", "ouverte"))).hasStatus(303);
        return campaign;
    }

    private MvcTestResult post(String address, UUID person, Map<String, String> fields) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
