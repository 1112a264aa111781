package fr.preau.governance.relays;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import fr.preau.values.Uai;
import fr.preau.values.Validity;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Claire is pilot of the Cher, Odile of Eure-et-Loir, Tom teaches in the Cher; Anne, without an account, is ERUN of the Cher. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayPagesTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String SCHOOL = SmallCountry.uai(180001);
    private static final String ELSEWHERE = SmallCountry.uai(280001);
    private static final String SECRET = "anne.secrete@exemple.fr";
    private static final String HEADER =
            "fonction;lieu;type_lieu;nom;courriel;specialite;quotite;competences;maniere;du;au\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Relays relays;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient sql;

    private UUID claire;
    private UUID odile;
    private UUID tom;
    private UUID post;
    private UUID vacant;
    private UUID anne;

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
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SCHOOL, ELSEWHERE));
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "departement-18"));
        odile = TestPeople.open(accounts, links, "odile", TestRights.of(Role.PILOT, "departement-28"));
        tom = TestPeople.open(accounts, links, "tom", TestRights.of(Role.TEACHER, "etablissement-" + SCHOOL));
        var cher = PlaceId.parse("departement-18");
        Validity open = Validity.from(LocalDate.of(2025, 9, 1));
        post = relays.add(new PostDraft(PostKind.ERUN, cher, "", Optional.empty(), open));
        vacant =
                relays.add(new PostDraft(PostKind.RUPN, PlaceId.ofSchool(new Uai(SCHOOL)), "", Optional.empty(), open));
        relays.appoint(
                post,
                new Contact("Anne Martin", SECRET),
                new Term(open, new Skills(List.of("Webradio", "Pix")), "à distance le jeudi"));
        anne = appointments.listOf(List.of(post)).getFirst().relay().id();
    }

    @BeforeEach
    void forget() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        sql.sql("delete from governance.message").update();
    }

    private MvcTestResult get(UUID person, String address) {
        return browser.get().uri(address).with(as(person)).exchange();
    }

    private MvcTestResult post(UUID person, String address, Map<String, String> typed) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult send(UUID person, String lines, String mode) {
        return browser.post()
                .uri(RelayAddresses.IMPORT)
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", "relais.csv", "text/csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8)))
                .param("mode", mode)
                .with(as(person))
                .with(csrf())
                .exchange();
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

    private long count(String table) {
        return sql.sql("select count(*) from governance." + table)
                .query(Long.class)
                .single();
    }

    @Test
    void anybodyReadsThePostsWithoutNames() {
        MvcTestResult result = browser.get().uri("/relais").exchange();
        assertThat(result).hasStatusOk();
        assertThat(text(result)).contains("ERUN", "Vacant", "Pourvu").doesNotContain("Anne", "Webradio");
        assertThat(text(browser.get().uri("/relais?q=martin").exchange())).contains("Aucun poste ne correspond");
        assertThat(text(browser.get().uri("/relais.csv").exchange()))
                .contains("ERUN")
                .doesNotContain("Anne");
        assertThat(browser.get().uri(RelayAddresses.post(post))).hasStatus(303);
        assertThat(browser.get().uri(RelayAddresses.relay(anne))).hasStatus(303);
    }

    @Test
    void whoHasSignedInFindsARelayByNamePlaceOrSkill() {
        for (String query :
                List.of("q=martin", "q=webradio", "competence=webradio", "fonction=erun", "dans=region-24")) {
            assertThat(text(get(tom, "/relais?" + query))).as(query).contains("Anne Martin");
        }
        assertThat(text(get(tom, "/relais?dans=departement-28"))).doesNotContain("Anne Martin");
        assertThat(text(get(tom, "/relais?vacants=true"))).contains("RUPN").doesNotContain("Anne Martin");
        assertThat(text(get(tom, "/recherche?q=martin"))).contains("Anne Martin");
    }

    @Test
    void noPageAndNoFileShowsTheAddress() {
        for (UUID reader : List.of(claire, tom)) {
            for (String address : List.of(
                    "/relais",
                    "/relais.csv",
                    RelayAddresses.post(post),
                    RelayAddresses.relay(anne),
                    "/lieux/departement-18",
                    "/etablissements/" + SCHOOL,
                    "/recherche?q=anne")) {
                assertThat(text(get(reader, address))).as(address).doesNotContain("anne.secrete");
            }
        }
        assertThat(text(get(claire, RelayAddresses.appointing(post)))).doesNotContain("anne.secrete");
        assertThat(text(get(tom, "/relais?q=secrete"))).as("nor is it found by").contains("Aucun poste ne correspond");
        assertThat(sql.sql("select count(*) from people.audit_payload where position('anne.secrete' in body) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theFileHoldsWhatTheListHolds() {
        assertThat(text(get(tom, "/relais.csv?q=martin")))
                .contains("fonction", "ERUN", "departement-18", "Anne Martin", "Webradio, Pix");
        for (String suffix : List.of("ods", "xlsx")) {
            assertThat(get(tom, "/relais." + suffix)).hasStatusOk();
        }
    }

    @Test
    void aRelaysPageTellsPostsAndWhatLiesInReach() {
        Document page = page(get(tom, RelayAddresses.relay(anne)));
        assertThat(page.text())
                .contains(
                        "Anne Martin",
                        "ERUN, departement-18",
                        "Webradio, Pix",
                        "à distance le jeudi",
                        "non renseignée");
        assertThat(page.select("a[href=/etablissements/" + SCHOOL + "]")).isNotEmpty();
        assertThat(page.select("a[href=/etablissements/" + ELSEWHERE + "]")).isEmpty();
        assertThat(page.text()).doesNotContain("Effacer ce nom");
        assertThat(page(get(claire, RelayAddresses.relay(anne))).text()).contains("Effacer ce nom");
    }

    @Test
    void aMessageLeavesWithTheWritersNameAndAddressAndNothingOfTheRelaysIsShown() throws Exception {
        MvcTestResult sent = post(
                tom,
                RelayAddresses.message(anne),
                Map.of("texte", "Bonjour,\r\nBcc: tous@exemple.fr\r\n\r\nUn atelier webradio ?"));

        assertThat(sent).hasStatus(303);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        var letter = MAIL.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(SECRET);
        assertThat(letter.getReplyTo()).extracting(Object::toString).containsExactly("tom@exemple.fr");
        assertThat(letter.getSubject()).isEqualTo("Préau\u202F: tom vous écrit");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getWholeMessage(letter).replaceAll("=\\r?\\n", ""))
                .contains("https://preau.exemple.fr/relais/personnes/" + anne);
        assertThat(text(get(tom, RelayAddresses.relay(anne) + "?message=gone")))
                .contains("Votre message est parti")
                .doesNotContain("anne.secrete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0007 bip"})
    void aMessageThatIsNoneIsShownAgain(String typed) {
        assertThat(post(tom, RelayAddresses.message(anne), Map.of("texte", typed)))
                .hasStatus(422);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyWritesToAllOfThem() {
        for (int i = 0; i < Messages.MOST_A_DAY; i++) {
            assertThat(post(tom, RelayAddresses.message(anne), Map.of("texte", "Bonjour " + i)))
                    .hasStatus(303);
        }
        MvcTestResult refused = post(tom, RelayAddresses.message(anne), Map.of("texte", "Encore moi"));
        assertThat(refused).hasStatus(429);
        assertThat(page(refused).select("textarea").text()).isEqualTo("Encore moi");
        assertThat(post(claire, RelayAddresses.message(anne), Map.of("texte", "Bonjour")))
                .hasStatus(303);
    }

    @Test
    void postsOfAnotherTerritoryAreReadAndNotKept() {
        assertThat(get(odile, RelayAddresses.post(post))).hasStatusOk();
        assertThat(text(get(odile, RelayAddresses.post(post)))).doesNotContain("Remplacer", "Fermer le poste");
        for (String address : List.of(RelayAddresses.closing(post), RelayAddresses.appointing(post))) {
            assertThat(get(odile, address)).as(address).hasStatus(403);
            assertThat(post(odile, address, Map.of("nom", "Zoé", "du", "2026-01-01", "au", "2026-01-02", "motif", "x")))
                    .as(address)
                    .hasStatus(403);
        }
        assertThat(post(odile, RelayAddresses.forgetting(anne), Map.of())).hasStatus(404);
        MvcTestResult refused = post(
                odile,
                RelayAddresses.NEW_POST,
                Map.of("fonction", "erun", "lieu", "departement-18", "du", "2026-01-01"));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains("Ce lieu est hors de votre territoire.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | departement-18 | '' | '' | 2026-09-01 | '' | Choisissez une fonction.",
                "erun | nulle part | '' | '' | 2026-09-01 | '' | Aucun lieu de ce nom",
                "rupn | departement-18 | '' | '' | 2026-09-01 | '' | Aucun lieu de ce nom",
                "referent | departement-18 | '' | '' | 2026-09-01 | '' | ou le sujet du référent",
                "erun | departement-18 | '' | 0 | 2026-09-01 | '' | Écrivez un nombre de 0 à 100",
                "erun | departement-18 | '' | 101 | 2026-09-01 | '' | Écrivez un nombre de 0 à 100",
                "erun | departement-18 | '' | 1e5 | 2026-09-01 | '' | Écrivez un nombre de 0 à 100",
                "erun | departement-18 | '' | cent | 2026-09-01 | '' | Écrivez un nombre de 0 à 100",
                "erun | departement-18 | '' | '' | hier | '' | Écrivez deux jours",
                "erun | departement-18 | '' | '' | 2026-09-01 | 2026-08-31 | Écrivez deux jours"
            })
    void aWrongPostIsShownAgainWithItsErrors(
            String kind, String place, String speciality, String share, String from, String until, String error) {
        long before = count("post");
        MvcTestResult refused = post(
                claire,
                RelayAddresses.NEW_POST,
                Map.of(
                        "fonction",
                        kind,
                        "lieu",
                        place,
                        "specialite",
                        speciality,
                        "quotite",
                        share,
                        "du",
                        from,
                        "au",
                        until));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text()).contains(error);
        assertThat(page(refused).select("[name=lieu]").val()).isEqualTo(place);
        assertThat(page(refused).select("[name=quotite]").val()).isEqualTo(share);
        assertThat(count("post")).isEqualTo(before);
    }

    @Test
    void aPilotAddsAppointsReplacesEndsAndCloses() {
        String address = location(post(
                claire,
                RelayAddresses.NEW_POST,
                Map.of(
                        "fonction",
                        "referent",
                        "lieu",
                        SCHOOL.toLowerCase(java.util.Locale.ROOT),
                        "specialite",
                        "téléprésence",
                        "quotite",
                        "12,5",
                        "du",
                        "2026-01-01")));
        UUID added = UUID.fromString(address.replaceAll(".*/postes/|\\?.*", ""));
        assertThat(text(get(claire, address))).contains("Le poste est ajouté", "12,5");

        assertThat(post(
                        claire,
                        RelayAddresses.appointing(added),
                        Map.of("nom", "Zoé Noir", "courriel", "pas une adresse", "du", "2026-02-01")))
                .hasStatus(422);
        assertThat(post(
                        claire,
                        RelayAddresses.appointing(added),
                        Map.of("nom", "Zoé Noir", "courriel", "zoe@exemple.fr", "du", "2026-02-01")))
                .hasStatus(303);
        assertThat(page(get(claire, RelayAddresses.appointing(added))).text()).contains("Zoé Noir tient ce poste");
        assertThat(post(claire, RelayAddresses.appointing(added), Map.of("nom", "Luc Vert", "du", "2026-03-01")))
                .as("without a reason")
                .hasStatus(422);
        assertThat(post(
                        claire,
                        RelayAddresses.appointing(added),
                        Map.of("nom", "Luc Vert", "du", "2026-03-01", "motif", "mutation")))
                .hasStatus(303);
        UUID luc = appointments.listOf(List.of(added)).getFirst().id();
        assertThat(post(
                        claire,
                        RelayAddresses.term(added, luc),
                        Map.of("competences", "drone, Drône, pix", "au", "2027-08-31")))
                .hasStatus(303);
        assertThat(appointments.find(luc).orElseThrow().skills().words()).containsExactly("drone", "pix");
        assertThat(post(claire, RelayAddresses.end(post, luc), Map.of("au", "2026-06-30", "motif", "x")))
                .as("the term of another post")
                .hasStatus(404);
        assertThat(post(claire, RelayAddresses.end(added, luc), Map.of("au", "2026-06-30", "motif", "fin de mission")))
                .hasStatus(303);
        assertThat(post(claire, RelayAddresses.closing(added), Map.of("au", "2026-07-31", "motif", "réorganisation")))
                .hasStatus(303);

        Document page = page(get(claire, RelayAddresses.post(added)));
        assertThat(page.text())
                .contains("Fermé", "Zoé Noir", "Luc Vert", "mutation", "fin de mission", "réorganisation", "claire");
        assertThat(page(get(tom, RelayAddresses.post(added))).text())
                .as("changes are for who keeps it")
                .doesNotContain("Changements");
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return java.util.Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    @Test
    void aFileWithErrorsTellsEachOfThemAndLoadsNothing() {
        long before = count("post");
        MvcTestResult refused = send(claire, """
                mediateur;departement-18;;Jean Bleu;jean@exemple.fr;;50;Pix|robotique;;2026-09-01;
                facteur;departement-18;;;;;;;;2026-09-01;
                rupn;departement-18;;;;;;;;2026-09-01;
                erun;0180002A;;;;;;;;2026-09-01;
                rupn;%s;;Lise;pas une adresse;;;;;2026-09-01;
                rupn;%s;;;;;;;;2026-09-01;
                referent;departement-18;;;;;;;;2026-09-01;
                erun;departement-18;;;;;120;;;2026-09-01;
                erun;departement-18;;;;;;;;2026-09-01;2026-08-01
                mediateur;departement-18;;Jean Bleu;jean@exemple.fr;;;;;2026-09-01;
                """.formatted(SCHOOL, ELSEWHERE), "all-or-nothing");

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).text())
                .contains(
                        "9 lignes sont fausses sur 10",
                        "Ce lieu ne convient pas",
                        "Lieu inconnu",
                        "Adresse électronique illisible",
                        "Lieu hors de votre territoire",
                        "Discipline ou spécialité absente",
                        "Fin avant le début",
                        "Ligne répétée")
                .doesNotContain("pas une adresse");
        assertThat(count("post")).isEqualTo(before);
    }

    @Test
    void theSameFileTwiceChangesNothingAndALineWithoutANameIsAVacancy() {
        String lines = """
                IAN;academie-18;;;;Lettres;;;;2026-09-01;
                mediateur;commune-18033;;Rose Gris;rose@exemple.fr;numérique;50;webradio;;2024-09-01;2026-08-31
                mediateur;commune-18033;;Hugo Brun;;numérique;;;;2026-09-01;
                erun;departement-18;;Anne Martin;%s;;;;;2025-09-01;
                erun;departement-18;;Nina Roux;nina@exemple.fr;;100;;;2026-09-01;
                """.formatted(SECRET);
        UUID admin = claire;
        MvcTestResult first = send(admin, lines.lines().skip(1).reduce("", (a, b) -> a + b + "\n"), "all-or-nothing");
        assertThat(first).as(text(first)).hasStatusOk();
        List<Long> counts = List.of(count("post"), count("appointment"), count("relay"));
        long told = audited();

        MvcTestResult again = send(admin, lines.lines().skip(1).reduce("", (a, b) -> a + b + "\n"), "all-or-nothing");

        assertThat(again).hasStatusOk();
        assertThat(List.of(count("post"), count("appointment"), count("relay"))).isEqualTo(counts);
        assertThat(audited()).as("nothing is told where nothing changed").isEqualTo(told);
        assertThat(text(get(tom, "/relais?q=hugo"))).contains("Hugo Brun");
        assertThat(sql.sql("select count(*) from governance.post where place_id = 'commune-18033'")
                        .query(Long.class)
                        .single())
                .as("one post, held by one after the other")
                .isOne();
        assertThat(send(claire, lines, "all-or-nothing"))
                .as("an académie is beyond a pilot of the Cher")
                .hasStatus(422);
    }

    private long audited() {
        return sql.sql("select count(*) from people.audit_entry where kind like 'record-%'")
                .query(Long.class)
                .single();
    }

    @Test
    void aVacancyThatWasFilledSinceIsNotAddedAgain() {
        String line = "referent;" + SCHOOL + ";;;;direction;;;;2026-09-01;\n";
        assertThat(send(claire, line, "all-or-nothing")).hasStatusOk();
        long before = count("post");
        UUID added = sql.sql("select id from governance.post where speciality = 'direction'")
                .query(UUID.class)
                .single();
        relays.appoint(added, new Contact("Yves Blanc", ""), Term.of(Validity.from(LocalDate.of(2026, 9, 2))));

        assertThat(send(claire, line, "all-or-nothing")).hasStatusOk();
        assertThat(count("post")).isEqualTo(before);
        assertThat(send(claire, "referent;" + SCHOOL + ";;Marc Autre;;direction;;;;2026-10-01;\n", "all-or-nothing"))
                .as("somebody of whom the file says nothing holds it")
                .hasStatus(422);
    }

    @Test
    void theRightLinesOfAFileMayBeLoadedAlone() {
        MvcTestResult result = send(claire, """
                erun;commune-18033;;;;;;;;2026-09-01;
                erun;nulle-part;;;;;;;;2026-09-01;
                """, "accepted-lines");
        assertThat(result).hasStatusOk();
        assertThat(page(result).text()).contains("Une ligne est chargée", "une ligne fausse ne l’est pas");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThat(browser.post()
                        .uri(RelayAddresses.IMPORT)
                        .multipart()
                        .with(as(claire))
                        .with(csrf()))
                .hasStatus(422);
        MvcTestResult result = browser.post()
                .uri(RelayAddresses.IMPORT)
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", "x.csv", "text/csv", "bonjour\n1\n".getBytes(StandardCharsets.UTF_8)))
                .with(as(claire))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus(422);
        assertThat(text(get(claire, "/relais/import/modele-relais.csv")))
                .contains("fonction")
                .contains("courriel");
    }

    @Test
    void vacanciesStandOnTheMapOnceAPlace() {
        sql.sql("update territory.place set latitude = 47.08, longitude = 2.4 where id = ?")
                .param(SmallCountry.id(SCHOOL))
                .update();
        assertThat(text(browser.get()
                        .uri("/carte?signes=postes-vacants&dans=departement-18")
                        .exchange()))
                .contains("/carte/signes/positions.json?signes=postes-vacants&amp;dans=departement-18", "poste vacant");
        assertThat(text(browser.get()
                        .uri("/carte/signes/positions.json?signes=postes-vacants&dans=departement-18")
                        .exchange()))
                .contains("240000,4708000");
        String card = text(browser.get()
                .uri("/carte/signes/fiche.json?signes=postes-vacants&dans=departement-28&n=0")
                .exchange());
        assertThat(card).isEmpty();
        assertThat(browser.get().uri("/carte/signes/lettres.json?signes=autre")).hasStatus(404);
        assertThat(browser.get().uri("/carte/signes/fiche.json?signes=postes-vacants&n=-1"))
                .hasStatus(404);
    }

    @Test
    void pagesOfPlacesTellTheirRelays() {
        assertThat(page(get(tom, "/etablissements/" + SCHOOL)).select("#relais").text())
                .contains("Vos relais", "Anne Martin", "Vacant");
        String place = page(get(tom, "/lieux/departement-18")).select("#relais").text();
        assertThat(place).contains("Relais de ce territoire", "Anne Martin");
        assertThat(page(browser.get().uri("/lieux/departement-18").exchange())
                        .select("#relais")
                        .text())
                .contains("ERUN")
                .doesNotContain("Anne Martin");
        assertThat(page(get(tom, "/etablissements/" + ELSEWHERE)).select("#relais"))
                .isEmpty();
        assertThat(vacant).isNotNull();
    }

    @Test
    void whatIsReadOfPeopleWithAnAccountIsToldToThem(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID iris = TestPeople.open(accounts, links, "iris", TestRights.observer());
        UUID own = relays.add(new PostDraft(
                PostKind.MEDIATOR,
                PlaceId.parse("departement-31"),
                "",
                Optional.empty(),
                Validity.from(LocalDate.of(2026, 1, 1))));
        relays.appoint(own, new Contact("Iris", "iris@exemple.fr"), Term.of(Validity.from(LocalDate.of(2026, 1, 1))));

        get(tom, "/relais?dans=departement-31");

        assertThat(sql.sql("""
                        select count(*) from people.audit_concerned c join people.audit_entry e on e.day = c.day and e.rank = c.rank
                        where c.person_id = ? and e.kind = 'people-read' and e.who = ?""").params(iris, tom.toString()).query(Long.class).single())
                .isOne();
    }
}
