package fr.preau.governance.bodies;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.preau.ModuleEvents;
import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ShiftedClock;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.Erasure;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Claire is pilot of the Cher and keeps its committee; Odile is pilot of Eure-et-Loir; Anne sits in the committee, and Tom teaches in the
 * Cher. Today is 23 November 2026.
 */
@PreauTest
@Import({SmallCountry.class, ShiftedClock.Bean.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyPagesTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String SCHOOL = SmallCountry.uai(180001);
    private static final String SECRET = "paul.secret@exemple.fr";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Memberships memberships;

    @Autowired
    Meetings meetings;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient sql;

    private UUID claire;
    private UUID odile;
    private UUID anne;
    private UUID tom;
    private UUID body;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("preau.mail.host", () -> "127.0.0.1");
        settings.add("preau.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("preau.mail.from", () -> "preau@exemple.fr");
        settings.add("preau.mail.start-tls", () -> "false");
        settings.add("preau.operator.address", () -> "https://preau.exemple.fr");
        settings.add("preau.limits.enabled", () -> "false");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18\n".formatted(SCHOOL));
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "departement-18"));
        odile = TestPeople.open(accounts, links, "odile", TestRights.of(Role.PILOT, "departement-28"));
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
        tom = TestPeople.open(accounts, links, "tom", TestRights.of(Role.TEACHER, "etablissement-" + SCHOOL));
    }

    @BeforeEach
    void add() throws Exception {
        at("2026-11-23T10:00:00Z");
        MAIL.purgeEmailFromAllMailboxes();
        body = newBody(Map.of());
        member(Map.of("nom", "Anne", "courriel", "anne@exemple.fr", "qualite", "presidence"));
        member(Map.of("nom", "Paul Petit", "courriel", SECRET, "organisme", "Ville de Bourges"));
        member(Map.of("organisme", "Conseil départemental"));
        member(Map.of("organisme", "Élues lycéennes", "qualite", "representation-eleves"));
        post(claire, BodyAddresses.newMember(body), Map.of("nom", "Zoé", "qualite", "expertise", "du", "2026-09-01"));
    }

    private void at(String moment) {
        clock.shift(Duration.between(Instant.now(), Instant.parse(moment)));
    }

    private UUID newBody(Map<String, String> other) {
        return added(
                post(
                        claire,
                        BodyAddresses.NEW,
                        with(
                                Map.of(
                                        "sorte",
                                        "comite-de-pilotage",
                                        "nom",
                                        "Comité du Cher",
                                        "lieu",
                                        "departement-18",
                                        "reunions",
                                        "2",
                                        "quorum",
                                        "50",
                                        "publique",
                                        "true",
                                        "du",
                                        "2020-09-01"),
                                other)),
                "/instances/");
    }

    private void member(Map<String, String> other) {
        assertThat(post(
                        claire,
                        BodyAddresses.newMember(body),
                        with(Map.of("qualite", "membre", "vote", "true", "du", "2020-09-01"), other)))
                .hasStatus(303);
    }

    private UUID newMeeting(Map<String, String> other) {
        return added(
                post(
                        claire,
                        MeetingAddresses.newIn(body),
                        with(
                                Map.of("jour", "2026-12-01", "heure", "14 h 30", "duree", "90", "salle", "Bourges"),
                                other)),
                "/instances/seances/");
    }

    private static UUID added(MvcTestResult result, String before) {
        assertThat(result).hasStatus(303);
        return UUID.fromString(Objects.requireNonNull(result.getResponse().getHeader("Location"))
                .replaceAll(".*" + before + "|\\?.*", ""));
    }

    private static Map<String, String> with(Map<String, String> usual, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(usual);
        all.putAll(other);
        return all;
    }

    private Membership member(String shown) {
        return memberships.listOf(body).stream()
                .filter(member -> member.shown().startsWith(shown))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(UUID person, String address) {
        return browser.get().uri(address).with(as(person)).exchange();
    }

    private MvcTestResult post(UUID person, String address, Map<String, String> typed) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult anybody(String address) {
        return browser.get().uri(address).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(text(result));
    }

    @Test
    void anybodyReadsAPublicBodyWithoutNames() {
        Document page = page(anybody(BodyAddresses.body(body)));
        assertThat(page.text())
                .contains("Comité du Cher", "Comité de pilotage", "50\u202F% des membres votants présents")
                .contains(
                        "2 réunions prévues par an au moins\u202F: aucune tenue du 24 novembre 2025 au 23 novembre 2026")
                .contains("2 réunions de moins que prévu", "Connectez-vous pour savoir qui y siège")
                .doesNotContain("Paul", "Anne", "Ville de Bourges");
        assertThat(text(anybody("/instances?q=cher"))).contains("Comité du Cher");
        assertThat(text(anybody("/instances.csv"))).contains("Comité du Cher").doesNotContain("Paul");
        assertThat(anybody("/instances/membres.csv")).hasStatus(303);
    }

    @Test
    void aBodyThatIsNotPublicIsForWhoHasSignedIn() {
        UUID hidden = newBody(Map.of("publique", "", "nom", "Bureau caché"));
        assertThat(anybody(BodyAddresses.body(hidden))).hasStatus(404);
        assertThat(text(anybody("/instances"))).doesNotContain("Bureau caché");
        assertThat(text(anybody("/instances.csv"))).doesNotContain("Bureau caché");
        assertThat(text(get(tom, "/instances?q=cache&dans=region-24"))).contains("Bureau caché");
        assertThat(text(get(tom, "/recherche?q=bureau"))).contains("Bureau caché");
        assertThat(text(get(tom, BodyAddresses.body(hidden)))).contains("Bureau caché");
    }

    @Test
    void noPageAndNoFileShowsAnAddress() {
        UUID meeting = newMeeting(Map.of());
        for (UUID reader : List.of(claire, anne, tom)) {
            for (String address : List.of(
                    BodyAddresses.body(body),
                    "/instances/membres.csv",
                    "/instances.csv",
                    MeetingAddresses.meeting(meeting))) {
                assertThat(text(get(reader, address))).as(address).doesNotContain("paul.secret");
            }
        }
        assertThat(text(get(tom, "/instances/membres.csv")))
                .contains("Paul Petit", "Ville de Bourges", "Conseil départemental", "Élues lycéennes", "Présidence");
        for (String suffix : List.of("ods", "xlsx")) {
            assertThat(get(tom, "/instances/membres." + suffix)).hasStatusOk();
            assertThat(get(tom, "/instances." + suffix)).hasStatusOk();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sorte | fanfare | Choisissez une sorte",
                "nom | '' | Écrivez une ligne de 160",
                "lieu | nulle part | Aucun lieu de ce nom",
                "lieu | departement-28 | hors de votre territoire",
                "reunions | deux | Écrivez un nombre entier",
                "reunions | 61 | Écrivez un nombre entier",
                "quorum | 0 | Écrivez un nombre de 0 à 100",
                "quorum | 101 | Écrivez un nombre de 0 à 100",
                "rattachement | ailleurs | Choisissez une instance",
                "du | hier | Écrivez un jour"
            })
    void aWrongBodyIsShownAgainWithItsError(String field, String typed, String error) {
        long before = count("body");
        MvcTestResult refused = post(
                claire,
                BodyAddresses.NEW,
                with(
                        Map.of(
                                "sorte",
                                "autre",
                                "nom",
                                "Essai",
                                "lieu",
                                "departement-18",
                                "reunions",
                                "2",
                                "quorum",
                                "",
                                "du",
                                "2026-09-01"),
                        Map.of(field, typed)));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains(error);
        assertThat(page(refused).select("[name=mandat]")).isNotEmpty();
        assertThat(count("body")).isEqualTo(before);
    }

    private long count(String table) {
        return sql.sql("select count(*) from governance." + table)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membre | '' | '' | '' | 2026-09-01 | '' | Écrivez un nom, ou un organisme",
                "membre | '' | Ville | ville@exemple.fr | 2026-09-01 | '' | Écrivez un nom, ou un organisme",
                "roi | Zoé | '' | '' | 2026-09-01 | '' | Choisissez une qualité",
                "membre | Zoé | '' | zoe | 2026-09-01 | '' | Écrivez une adresse comme",
                "membre | Zoé | '' | '' | 2019-09-01 | '' | doit tenir dans les jours",
                "membre | Zoé | '' | '' | 2026-09-01 | 2026-08-01 | Écrivez deux jours",
                "membre | Anne | '' | anne@exemple.fr | 2026-09-01 | '' | y siège déjà",
                "representation-eleves | Zoé | Lycée | '' | 2026-09-01 | '' | ni le nom ni l’adresse des élèves",
                "representation-eleves | '' | '' | '' | 2026-09-01 | '' | Dites ce que ces élèves représentent"
            })
    void aWrongMemberIsShownAgainWithItsError(
            String role, String name, String organisation, String email, String from, String until, String error) {
        long before = count("membership");
        MvcTestResult refused = post(
                claire,
                BodyAddresses.newMember(body),
                Map.of(
                        "qualite",
                        role,
                        "nom",
                        name,
                        "organisme",
                        organisation,
                        "courriel",
                        email,
                        "du",
                        from,
                        "au",
                        until));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains(error);
        assertThat(page(refused).select("[name=nom]").val()).isEqualTo(name);
        assertThat(count("membership")).isEqualTo(before);
    }

    @Test
    void aTermEndsAndStaysInTheHistory() {
        UUID paul = member("Paul").id();
        assertThat(post(claire, BodyAddresses.end(body, paul), Map.of("au", "2019-01-01", "motif", "x")))
                .hasStatus(422);
        assertThat(post(claire, BodyAddresses.end(body, paul), Map.of("au", "2026-10-31", "motif", "élections")))
                .hasStatus(303);
        String page = page(get(tom, BodyAddresses.body(body))).text();
        assertThat(page).contains("Anciens membres", "Paul Petit", "élections");
        assertThat(member("Paul").validity().isOverOn(java.time.LocalDate.of(2026, 11, 1)))
                .isTrue();
        assertThat(post(claire, BodyAddresses.forgetting(body, paul), Map.of())).hasStatus(303);
        assertThat(text(get(claire, BodyAddresses.body(body)))).doesNotContain("Paul Petit");
        assertThat(sql.sql("""
                        select count(*) from people.audit_payload p join people.audit_entry e on e.day = p.day and e.rank = p.rank
                        where e.about = :body and position('Paul Petit' in p.body) > 0""").param("body", body.toString()).query(Long.class).single())
                .isZero();
    }

    @Test
    void whoIsErasedSitsNowhereAndLeavesTheQuality(
            @Autowired Erasure erasure, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID luc = TestPeople.open(accounts, links, "luc", TestRights.observer());
        member(Map.of("nom", "Luc", "courriel", "luc@exemple.fr", "organisme", "Canopé"));
        erasure.erase(luc, null);
        Membership seat = member("Canopé");
        assertThat(seat.person()).isEmpty();
        assertThat(seat.shown()).isEqualTo("Canopé");
        assertThat(seat.endReason()).isEqualTo("Compte effacé");
    }

    @Test
    void othersReadAndDoNotKeep() {
        UUID meeting = newMeeting(Map.of());
        UUID paul = member("Paul").id();
        assertThat(text(get(odile, BodyAddresses.body(body))))
                .contains("Paul Petit")
                .doesNotContain("Prévoir une séance");
        for (String address : List.of(
                BodyAddresses.change(body),
                BodyAddresses.closing(body),
                BodyAddresses.newMember(body),
                BodyAddresses.end(body, paul),
                MeetingAddresses.newIn(body),
                MeetingAddresses.change(meeting),
                MeetingAddresses.cancelling(meeting))) {
            assertThat(get(odile, address)).as(address).hasStatus(403);
            assertThat(post(odile, address, Map.of("au", "2026-11-23", "motif", "x", "titre", "x")))
                    .as(address)
                    .hasStatus(403);
            assertThat(get(anne, address)).as("a member: " + address).hasStatus(403);
        }
        for (String address : List.of(
                MeetingAddresses.convening(meeting),
                MeetingAddresses.holding(meeting),
                MeetingAddresses.agenda(meeting),
                MeetingAddresses.attendance(meeting),
                BodyAddresses.forgetting(body, paul))) {
            assertThat(post(odile, address, Map.of("titre", "x"))).as(address).hasStatus(403);
        }
    }

    @Test
    void aBodyDoesNotAnswerToItself() {
        UUID child = newBody(Map.of("nom", "Bureau", "rattachement", body.toString()));
        assertThat(text(get(tom, BodyAddresses.body(body)))).contains("Instances rattachées", "Bureau");
        MvcTestResult refused = post(
                claire,
                BodyAddresses.change(body),
                Map.of(
                        "sorte",
                        "autre",
                        "nom",
                        "Comité du Cher",
                        "lieu",
                        "departement-18",
                        "reunions",
                        "2",
                        "rattachement",
                        child.toString()));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains("tournerait en rond");
    }

    @Test
    void aBodyIsClosedWithItsTerms() {
        assertThat(post(claire, BodyAddresses.closing(body), Map.of("au", "2026-11-30", "motif", "fusion")))
                .hasStatus(303);
        assertThat(member("Paul").validity().end()).contains(java.time.LocalDate.of(2026, 11, 30));
        assertThat(post(
                        claire,
                        MeetingAddresses.newIn(body),
                        Map.of("jour", "2026-12-01", "heure", "14:00", "duree", "60")))
                .as("no meeting afterwards")
                .hasStatus(422);
        at("2026-12-01T10:00:00Z");
        assertThat(text(get(tom, "/instances?q=cher"))).doesNotContain(body.toString());
        assertThat(text(get(tom, "/instances?q=cher&fermees=true"))).contains(body.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jour | demain | Écrivez un jour",
                "jour | 2019-12-01 | n’existe pas ce jour-là",
                "heure | 25:00 | Écrivez une heure",
                "heure | midi | Écrivez une heure",
                "duree | 0 | Écrivez un nombre entier de minutes",
                "visio | http://exemple.fr | commence par https",
                "visio | javascript:alert(1) | commence par https",
                "visio | https://a:b@exemple.fr | commence par https"
            })
    void aWrongMeetingIsShownAgainWithItsError(String field, String typed, String error) {
        MvcTestResult refused = post(
                claire,
                MeetingAddresses.newIn(body),
                with(Map.of("jour", "2026-12-01", "heure", "14:00", "duree", "60"), Map.of(field, typed)));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains(error);
        assertThat(page(refused).select("[name=" + field + "]").val()).isEqualTo(typed);
    }

    @Test
    void aMeetingIsConvenedByLetterOnceToEach() {
        UUID meeting = newMeeting(Map.of("visio", "https://visio.exemple.fr/salle"));
        assertThat(page(post(claire, MeetingAddresses.convening(meeting), Map.of()))
                        .text())
                .contains("Ajoutez d’abord un point");
        item(meeting, "Équipement des collèges", "20");

        assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of())).hasStatus(303);
        await().until(() -> MAIL.getReceivedMessages().length == 2);
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(BodyPagesTests::recipient))
                .containsExactlyInAnyOrder("anne@exemple.fr", SECRET);
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(BodyPagesTests::subject))
                .containsOnly("Préau\u202F: Comité du Cher, séance du 1er décembre 2026");
        await().until(() -> page(get(claire, MeetingAddresses.meeting(meeting)))
                .text()
                .contains("2 sont parties\u202F; 3 membres n’ont pas pu être joints"));

        assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of())).hasStatus(303);
        assertThat(post(claire, MeetingAddresses.cancelling(meeting), Map.of("motif", "neige")))
                .hasStatus(303);
        await().until(() -> MAIL.getReceivedMessages().length == 4);
        assertThat(Arrays.stream(MAIL.getReceivedMessages())
                        .map(BodyPagesTests::subject)
                        .filter(subject -> subject.endsWith("annulée")))
                .hasSize(2);
        assertThat(page(get(tom, MeetingAddresses.meeting(meeting))).text())
                .contains("Annulée", "neige", "Équipement des collèges")
                .doesNotContain("visio.exemple.fr");
        assertThat(text(get(anne, MeetingAddresses.meeting(meeting)))).contains("https://visio.exemple.fr/salle");
        assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of())).hasStatus(422);
    }

    /** Letters leave after the answer: the second call is heard while the first still writes. */
    @Test
    void calledTwiceInARowEachIsToldOnce() {
        UUID meeting = newMeeting(Map.of());
        item(meeting, "Équipement des collèges", "20");
        for (int call = 0; call < 6; call++) {
            assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of()))
                    .hasStatus(303);
        }
        ModuleEvents.awaitHeard(sql);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whoWasCalledIsToldAgainWhenTheDayOrThePlaceChanges() {
        UUID meeting = newMeeting(Map.of());
        item(meeting, "Équipement des collèges", "20");
        assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of())).hasStatus(303);
        await().until(() -> MAIL.getReceivedMessages().length == 2);
        change(meeting, Map.of("duree", "60"));
        change(meeting, Map.of("jour", "2026-12-02"));
        await().until(() -> MAIL.getReceivedMessages().length == 4);
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(BodyPagesTests::subject))
                .filteredOn(subject -> subject.endsWith("2 décembre 2026"))
                .as("nobody is told of another length")
                .hasSize(2);
        change(meeting, Map.of("jour", "2026-12-02", "salle", "Vierzon"));
        await().until(() -> MAIL.getReceivedMessages().length == 6);
        assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(MAIL.getReceivedMessages()[5])
                        .replace("=\r\n", ""))
                .contains("Vierzon");
    }

    /** Says a meeting anew, and calls together again. */
    private void change(UUID meeting, Map<String, String> other) {
        Map<String, String> plan = Map.of("jour", "2026-12-01", "heure", "14:30", "duree", "90", "salle", "Bourges");
        assertThat(post(claire, MeetingAddresses.change(meeting), with(plan, other)))
                .hasStatus(303);
        assertThat(post(claire, MeetingAddresses.convening(meeting), Map.of())).hasStatus(303);
    }

    @Test
    void onlyPapersMayBeLarge() {
        UUID meeting = newMeeting(Map.of());
        byte[] large = new byte[2_000_000];
        assertThat(sent(MeetingAddresses.papers(meeting), large)).as("a paper").isNotEqualTo(413);
        assertThat(sent(MeetingAddresses.papers(meeting), new byte[12_000_000]))
                .as("larger than any paper")
                .isEqualTo(413);
        assertThat(sent("/relais/nouveau-poste", large)).as("elsewhere").isEqualTo(413);
        assertThat(sent("/instancesx", large)).as("elsewhere").isEqualTo(413);
    }

    private int sent(String address, byte[] content) {
        return browser.post()
                .uri(address)
                .with(as(claire))
                .with(csrf())
                .content(content)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String recipient(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String subject(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private void item(UUID meeting, String title, String minutes) {
        assertThat(post(claire, MeetingAddresses.agenda(meeting), Map.of("titre", title, "duree", minutes)))
                .hasStatus(303);
    }

    @Test
    void theAgendaIsPutInOrder() {
        UUID meeting = newMeeting(Map.of());
        item(meeting, "Un", "");
        item(meeting, "Deux", "10");
        item(meeting, "Trois", "");
        List<String> ids = sql.sql(
                        "select id::text as id from governance.agenda_item where meeting_id = :m order by position")
                .param("m", meeting)
                .query((row, _) -> row.getString("id"))
                .list();
        arrange(meeting, ids.get(2), "monter");
        arrange(meeting, ids.get(0), "monter");
        arrange(meeting, ids.get(1), "retirer");
        assertThat(page(anybody(MeetingAddresses.meeting(meeting))).text()).contains("1. Un", "2. Trois");
        assertThat(post(claire, MeetingAddresses.agenda(meeting), Map.of("titre", "", "duree", "x")))
                .hasStatus(422);
        assertThat(post(
                        claire,
                        MeetingAddresses.item(meeting, UUID.fromString(ids.get(1))),
                        Map.of("action", "monter")))
                .hasStatus(404);
    }

    private void arrange(UUID meeting, String item, String action) {
        assertThat(post(claire, MeetingAddresses.item(meeting, UUID.fromString(item)), Map.of("action", action)))
                .hasStatus(303);
    }

    @Test
    void theQuorumIsCountedAndItsRuleStaysWithTheMeeting() {
        UUID meeting = newMeeting(Map.of());
        assertThat(post(claire, MeetingAddresses.holding(meeting), Map.of())).hasStatus(422);
        assertThat(post(
                        claire,
                        MeetingAddresses.attendance(meeting),
                        Map.of("presence-" + member("Paul").id(), "present")))
                .as("before its day")
                .hasStatus(422);
        at("2026-12-01T15:00:00Z");
        UUID paul = member("Paul").id();
        UUID council = member("Conseil").id();
        assertThat(post(
                        claire,
                        MeetingAddresses.attendance(meeting),
                        Map.of(
                                "presence-" + paul,
                                "present",
                                "presence-" + council,
                                "represente",
                                "par-" + council,
                                "")))
                .as("by whom?")
                .hasStatus(422);
        assertThat(post(
                        claire,
                        MeetingAddresses.attendance(meeting),
                        Map.of(
                                "presence-" + paul,
                                "absent",
                                "presence-" + council,
                                "represente",
                                "par-" + council,
                                paul.toString())))
                .as("by somebody who is not there")
                .hasStatus(422);
        assertThat(post(
                        claire,
                        MeetingAddresses.attendance(meeting),
                        Map.of(
                                "presence-" + paul,
                                "present",
                                "presence-" + member("anne").id(),
                                "present",
                                "presence-" + council,
                                "represente",
                                "par-" + council,
                                paul.toString())))
                .hasStatus(303);
        assertThat(post(claire, MeetingAddresses.holding(meeting), Map.of())).hasStatus(303);
        String said = "2 membres votants présents sur 4, un représenté\u202F: le quorum (2) est atteint.";
        assertThat(page(get(anne, MeetingAddresses.meeting(meeting))).text()).contains(said, "Tenue");
        assertThat(page(get(tom, MeetingAddresses.meeting(meeting))).text())
                .contains(said)
                .doesNotContain("Paul Petit");

        post(
                claire,
                BodyAddresses.change(body),
                Map.of(
                        "sorte",
                        "autre",
                        "nom",
                        "Comité du Cher",
                        "lieu",
                        "departement-18",
                        "reunions",
                        "1",
                        "quorum",
                        "100",
                        "publique",
                        "true"));
        post(claire, BodyAddresses.end(body, council), Map.of("au", "2026-12-02", "motif", "retrait"));
        assertThat(page(get(anne, MeetingAddresses.meeting(meeting))).text()).contains(said);
        assertThat(page(anybody(BodyAddresses.body(body))).text()).contains("une tenue", "Objectif atteint");
        assertThat(post(claire, MeetingAddresses.cancelling(meeting), Map.of("motif", "x")))
                .as("what was held is not cancelled")
                .hasStatus(422);
    }

    @Test
    void aPrivateMeetingIsForItsMembersAndKeepers() {
        UUID meeting = newMeeting(Map.of("privee", "true", "salle", "Salle secrète"));
        String address = MeetingAddresses.meeting(meeting);
        assertThat(anybody(address)).hasStatus(404);
        assertThat(get(tom, address)).hasStatus(404);
        assertThat(get(odile, address)).hasStatus(404);
        assertThat(get(anne, address)).hasStatusOk();
        assertThat(get(claire, address)).hasStatusOk();
        assertThat(text(get(tom, BodyAddresses.body(body)))).doesNotContain("Salle secrète");
        assertThat(text(get(anne, BodyAddresses.body(body)))).contains("Salle secrète");
        post(claire, BodyAddresses.end(body, member("anne").id()), Map.of("au", "2026-11-22", "motif", "départ"));
        assertThat(get(anne, address)).as("who sits there no more").hasStatus(404);
    }

    @Test
    void papersAreSavedByMembersOnly() {
        UUID meeting = newMeeting(Map.of());
        assertThat(send(claire, meeting, "ordre.pdf", "%PDF-1.7 à lire")).hasStatus(303);
        assertThat(send(claire, meeting, "page.html", "<script>")).hasStatus(422);
        assertThat(send(claire, meeting, "ordre.pdf", "<script>")).hasStatus(422);
        assertThat(send(claire, meeting, "vide.csv", "")).hasStatus(422);
        assertThat(send(odile, meeting, "ordre.pdf", "%PDF-1.7")).hasStatus(403);
        String paper = page(get(anne, MeetingAddresses.meeting(meeting)))
                .select("a[href*=/documents/]")
                .attr("href");
        MvcTestResult taken = get(anne, paper);
        assertThat(taken).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(taken.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("ordre.pdf");
        assertThat(taken.getResponse().getContentAsByteArray())
                .isEqualTo("%PDF-1.7 à lire".getBytes(StandardCharsets.UTF_8));
        assertThat(get(tom, paper)).hasStatus(404);
        assertThat(anybody(paper)).hasStatus(303);
        assertThat(text(get(tom, MeetingAddresses.meeting(meeting)))).doesNotContain("ordre.pdf");
        assertThat(post(claire, paper + "/retrait", Map.of())).hasStatus(303);
        assertThat(get(anne, paper)).hasStatus(404);
    }

    private MvcTestResult send(UUID person, UUID meeting, String name, String content) {
        return browser.post()
                .uri(MeetingAddresses.papers(meeting))
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
