package fr.preau.people.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.people.privacy.PrivacyRequests;
import fr.preau.people.privacy.RequestKind;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/** Ada administers, Dora watches over data, Claire is pilot of the Cher, and each test has a Paul of its own. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    People people;

    @Autowired
    PrivacyRequests requests;

    @Autowired
    JdbcClient sql;

    private UUID ada;
    private UUID claire;
    private UUID dora;

    @BeforeAll
    void build() {
        ada = accounts.openFirst(
                        new PersonName("Ada"), new Email("ada@exemple.fr"), "la girafe mange des craies", "essai")
                .orElseThrow();
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "departement-18"));
        sql.sql("""
                        insert into territory.place (id, kind, code, name, import_id, seen_on)
                        values ('departement-18', 'departement', '18', 'Cher', uuidv7(), current_date)""").update();
        dora = TestPeople.open(accounts, links, "dora", TestRights.of(Role.DATA_PROTECTION_OFFICER, "pays-FR"));
    }

    private UUID paul() {
        return observer("paul" + UUID.randomUUID().toString().substring(0, 8));
    }

    private UUID observer(String name) {
        return TestPeople.open(accounts, links, name, TestRights.of(Role.OBSERVER, "departement-18"));
    }

    @Test
    void whoReadThePageOfAPersonIsToldToThatPerson() {
        UUID paul = paul();
        read("/personnes/" + paul, as(claire));
        read("/mon-compte", as(paul));

        assertThat(read("/mon-compte", as(paul)).text()).contains("Page d’une personne lue", "claire");
        assertThat(kinds(paul)).containsOnlyOnce("person-read");
    }

    @ParameterizedTest
    @CsvSource({
        "/personnes?q=%s, people-read",
        "/recherche?q=%s, people-read",
        "/personnes.csv?q=%s, people-taken",
        "/personnes/lieux/departement-18, place-people-read",
        "/journal?sorte=right-given, trail-read",
        "/journal.ods, trail-taken",
        "/demandes, people-read"
    })
    void whoReadAListIsToldToThoseWhoStandInIt(String address, String kind) {
        String name = "paul" + UUID.randomUUID().toString().substring(0, 8); // of many, a search shows a few
        UUID paul = observer(name);
        requests.ask(paul, RequestKind.ERASURE, "");
        read(address.formatted(name), as(dora));
        assertThat(kinds(paul)).contains(kind);
        assertThat(read("/mon-compte", as(paul)).text()).contains("dora");
    }

    @Test
    void whatOneReadsAboutOneselfIsNotTold() {
        read("/personnes/" + dora, as(dora));
        assertThat(kinds(dora)).doesNotContain("person-read");
    }

    @Test
    void theOperatorWhoReadsIsToldToo() {
        UUID paul = paul();
        read("/personnes/" + paul, asOperator());
        assertThat(read("/mon-compte", as(paul)).text()).contains("Page d’une personne lue", "l’opérateur");
    }

    @Test
    void oneAsksForACorrectionAndReadsTheAnswer() {
        UUID paul = paul();
        assertThat(post("/mon-compte/demandes", as(paul), "demande", "correction", "precisions", "Je m’appelle Paule."))
                .hasStatus(303);
        assertThat(read("/mon-compte?fait=demande", as(paul)).text())
                .contains("Votre demande est enregistrée", "Je m’appelle Paule.", "en attente");
        PrivacyRequest waiting = requests.listOf(paul).getFirst();
        assertThat(read("/demandes", as(dora)).text()).contains("Corriger ce qui est faux", "en attente");
        assertThat(read("/demandes/" + waiting.id(), as(dora)).text()).contains("Je m’appelle Paule.");

        String address = "paule." + UUID.randomUUID() + "@exemple.fr";
        assertThat(answer(
                        waiting,
                        "decision",
                        "faire",
                        "nom",
                        "Paule Durand",
                        "courriel",
                        address,
                        "reponse",
                        "C’est fait."))
                .hasStatus(303);

        assertThat(people.find(paul).orElseThrow())
                .extracting(
                        person -> person.name().value(),
                        person -> person.email().value())
                .containsExactly("Paule Durand", address);
        assertThat(read("/mon-compte", as(paul)).text()).contains("C’est fait.", "faite", "Adresse changée");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            faire   | Paule | pas une adresse | C’est fait. | Écrivez une adresse complète
            faire   |       | p@exemple.fr    | C’est fait. | Écrivez un nom
            faire   | Paule | claire@exemple.fr | C’est fait. | Un autre compte a déjà cette adresse
            faire   | Paule | p@exemple.fr    |             | Écrivez une réponse
                    | Paule | p@exemple.fr    | C’est fait. | Choisissez une décision
            effacer | Paule | p@exemple.fr    | C’est fait. | Choisissez une décision
            """)
    void anAnswerThatIsWrongChangesNothingAndLosesNothing(
            String decision, String name, String address, String words, String told) {
        UUID paul = paul();
        Person before = people.find(paul).orElseThrow();
        requests.ask(paul, RequestKind.CORRECTION, "Je m’appelle Paule.");
        PrivacyRequest waiting = requests.listOf(paul).getFirst();

        MvcTestResult answer = answer(
                waiting,
                "decision",
                decision == null ? "" : decision,
                "nom",
                name == null ? "" : name,
                "courriel",
                address,
                "reponse",
                words == null ? "" : words);

        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(textOf(answer)).text()).contains(told);
        assertThat(Jsoup.parse(textOf(answer)).select("input[name=courriel]").attr("value"))
                .isEqualTo(address);
        assertThat(people.find(paul)).hasValue(before);
        assertThat(requests.find(waiting.id()).orElseThrow().answer()).isEmpty();
    }

    @Test
    void aRequestIsRefusedWithAReason() {
        UUID paul = paul();
        requests.ask(paul, RequestKind.ERASURE, "");
        PrivacyRequest waiting = requests.listOf(paul).getFirst();
        assertThat(answer(waiting, "decision", "refuser", "reponse", "Votre droit court jusqu’en juin."))
                .hasStatus(303);
        assertThat(read("/mon-compte", as(paul)).text()).contains("refusée", "Votre droit court jusqu’en juin.");
        assertThat(people.find(paul).orElseThrow().isActive()).isTrue();
    }

    @Test
    void anErasureThatIsGrantedIsDone() {
        UUID paul = paul();
        requests.ask(paul, RequestKind.ERASURE, "");
        PrivacyRequest waiting = requests.listOf(paul).getFirst();
        assertThat(answer(waiting, "decision", "faire", "reponse", "C’est fait."))
                .hasStatus(303);
        assertThat(people.find(paul).orElseThrow().state()).isEqualTo(Person.State.ERASED);
        assertThat(read("/personnes/" + paul, as(dora)).text())
                .contains("Compte effacé", "effacé")
                .doesNotContain("erased.invalid");
        assertThat(read("/personnes?q=effac", as(dora)).select("a[href='/personnes/" + paul + "']"))
                .isEmpty();
        assertThat(answer(waiting, "decision", "refuser", "reponse", "Trop tard."))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/demandes/" + waiting.id());
        assertThat(requests.find(waiting.id())
                        .orElseThrow()
                        .answer()
                        .orElseThrow()
                        .granted())
                .isTrue();
    }

    @Test
    void theLastAdministratorIsNotErased() {
        requests.ask(ada, RequestKind.ERASURE, "");
        PrivacyRequest waiting = requests.listOf(ada).getFirst();
        MvcTestResult answer = answer(waiting, "decision", "faire", "reponse", "C’est fait.");
        assertThat(answer).hasStatus(422);
        assertThat(textOf(answer)).contains("administr");
        assertThat(post("/personnes/" + ada + "/effacement", as(dora)))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/personnes/" + ada + "?fait=last");
        assertThat(people.find(ada).orElseThrow().isActive()).isTrue();
    }

    @Test
    void anAccountThatServesNoMoreIsErasedFromItsPage() {
        UUID paul = paul();
        accounts.close(paul);
        Document page = read("/personnes/" + paul, as(dora));
        String way = page.select("a[href$=/effacement]").attr("href");
        assertThat(read(way, as(dora)).text()).contains("définitif");
        assertThat(post(way, as(dora))).hasStatus(303);
        assertThat(people.find(paul).orElseThrow().state()).isEqualTo(Person.State.ERASED);
        assertThat(browser.get().uri(way).with(as(dora))).hasStatus(404);
        assertThat(browser.get().uri("/personnes/" + paul + "/droits").with(as(ada)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                        |         | Choisissez ce que vous demandez
            radiation   | x       | Choisissez ce que vous demandez
            correction  |         | Dites ce qui est faux
            """)
    void whatIsAskedWronglyIsToldBesideItsField(String kind, String words, String told) {
        UUID paul = paul();
        MvcTestResult answer = post(
                "/mon-compte/demandes",
                as(paul),
                "demande",
                kind == null ? "" : kind,
                "precisions",
                words == null ? "" : words);
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(textOf(answer)).text()).contains(told);
        assertThat(requests.listOf(paul)).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefusedAndShownAgain() {
        UUID paul = paul();
        MvcTestResult answer =
                post("/mon-compte/demandes", as(paul), "demande", "erasure", "precisions", "long ".repeat(500));
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(textOf(answer)).select("textarea").text()).startsWith("long long");
    }

    @Test
    void theSameIsNotAskedTwice() {
        UUID paul = paul();
        post("/mon-compte/demandes", as(paul), "demande", "erasure");
        assertThat(post("/mon-compte/demandes", as(paul), "demande", "erasure"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/mon-compte?fait=demande-en-cours");
        assertThat(requests.listOf(paul)).hasSize(1);
    }

    @Test
    void whatIsTypedIsShownAsText() {
        UUID paul = paul();
        post("/mon-compte/demandes", as(paul), "demande", "correction", "precisions", "<script>alert(1)</script>");
        PrivacyRequest waiting = requests.listOf(paul).getFirst();
        assertThat(read("/demandes/" + waiting.id(), as(dora)).select("main script"))
                .isEmpty();
        assertThat(read("/mon-compte", as(paul)).select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demandes", "/demandes/0199d3c2-0000-7000-8000-000000000000"})
    void thosePagesAreForThoseWhoAnswer(String address) {
        assertThat(browser.get().uri(address).with(as(claire))).hasStatus(403);
        assertThat(browser.get().uri("/personnes/" + paul() + "/effacement").with(as(claire)))
                .hasStatus(403);
    }

    @Test
    void theFileThatOneTakesAwayHoldsTheRequests() {
        UUID paul = paul();
        requests.ask(paul, RequestKind.CORRECTION, "Je m’appelle Paule.");
        assertThat(text("/mon-compte/donnees.json", as(paul))).contains("\"demandes\"", "Je m’appelle Paule.");
    }

    @Test
    void everybodyReadsTheRegister() {
        Document page = read("/donnees-personnelles", request -> request);
        assertThat(page.text())
                .contains(
                        "Journal des actions",
                        "Comptes, invitations et droits",
                        "people.audit_entry",
                        "pas encore indiqué");
        assertThat(page.select("footer a[href=/donnees-personnelles]")).isNotEmpty();
        assertThat(text("/donnees-personnelles.csv", request -> request))
                .startsWith("traitement,finalite")
                .contains("people.person");
    }

    private MvcTestResult answer(PrivacyRequest request, String... typed) {
        return post("/demandes/" + request.id(), as(dora), typed);
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... typed) {
        var request = browser.post().uri(address).with(who).with(csrf());
        for (int each = 0; each < typed.length; each += 2) {
            request = request.param(typed[each], typed[each + 1]);
        }
        return request.exchange();
    }

    private List<String> kinds(UUID person) {
        return sql.sql("""
                        select e.kind from people.audit_entry e where e.about = :person
                        or exists (select from people.audit_concerned c
                                   where c.day = e.day and c.rank = e.rank and c.person_id = cast(:person as uuid))""")
                .param("person", person.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Document read(String address, RequestPostProcessor who) {
        return Jsoup.parse(text(address, who));
    }

    private String text(String address, RequestPostProcessor who) {
        MvcTestResult answer = browser.get()
                .uri(UriComponentsBuilder.fromUriString(address).build().toUri())
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return textOf(answer);
    }

    private static String textOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
