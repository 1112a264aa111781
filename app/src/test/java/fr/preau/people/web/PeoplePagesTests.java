package fr.preau.people.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.rights.Rights;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Ada administers; Claire is pilot of the Cher; Henri heads a school there, Odile one in Eure-et-Loir; Dora watches over data. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePagesTests {

    private static final String PASSWORD = "la girafe mange des craies";
    private static final String SCHOOL = SmallCountry.uai(180001);
    private static final String ELSEWHERE = SmallCountry.uai(280001);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient sql;

    private UUID ada;
    private UUID claire;
    private UUID henri;
    private UUID odile;
    private UUID dora;

    @BeforeAll
    void build(@Autowired SmallCountry country) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SCHOOL, ELSEWHERE));
        ada = accounts.openFirst(new PersonName("Ada"), new Email("ada@exemple.fr"), PASSWORD, "essai")
                .orElseThrow();
        claire = open("Claire", Role.PILOT, "departement-18");
        henri = open("Henri", Role.SCHOOL_HEAD, "etablissement-" + SCHOOL);
        odile = open("Odile", Role.SCHOOL_HEAD, "etablissement-" + ELSEWHERE);
        dora = open("Dora", Role.DATA_PROTECTION_OFFICER, "pays-FR");
    }

    private UUID open(String name, Role role, String place) {
        Person person = accounts.invite(
                new PersonName(name),
                new Email(name.toLowerCase() + "@exemple.fr"),
                TestRights.of(role, place),
                ada,
                "essai");
        return accounts.choosePassword(links.issue(person.id(), Purpose.WELCOME), person.name(), PASSWORD)
                .orElseThrow();
    }

    @Test
    void anAdministratorSeesEverybodyAPilotThoseOfTheirTerritory() {
        assertThat(read("/personnes", as(ada)).select("tbody").text()).contains("Ada", "Claire", "Henri", "Odile");
        assertThat(read("/personnes", as(claire)).select("tbody").text())
                .contains("Claire", "Henri")
                .doesNotContain("Odile", "Ada");
        assertThat(read("/personnes", asOperator()).select("tbody").text()).contains("Ada", "Odile");
        assertThat(browser.get().uri("/personnes").with(as(henri))).hasStatus(403);
    }

    @Test
    void aFileHoldsNoMoreThanThePage() {
        assertThat(text(browser.get().uri("/personnes.csv").with(as(claire)).exchange()))
                .contains("henri@exemple.fr")
                .doesNotContain("odile@exemple.fr");
        assertThat(browser.get().uri("/personnes.ods").with(as(henri))).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=HENRI | Henri | Claire
            q=henri@ | Henri | Claire
            q=%25 | Personne ne correspond | Henri
            q=' or 1=1 -- | Personne ne correspond | Henri
            role=pilotage | Claire | Henri
            role=inconnu | Henri | Personne ne correspond
            etat=closed | Personne ne correspond | Henri
            tri=connexion&page=9999 | Personne | Henri
            page=-3 | Henri | Personne ne correspond
            """)
    void theListIsFiltered(String query, String shown, String hidden) {
        Document page = read("/personnes?" + query.replace(" ", "%20"), as(ada));
        assertThat(page.select("#people").text()).contains(shown).doesNotContain(hidden);
    }

    @Test
    void whoMayCloseAnAccountMayOpenItAgain() {
        UUID paul = open("Paul", Role.SCHOOL_HEAD, "etablissement-" + SCHOOL);
        assertThat(browser.post()
                        .uri("/personnes/" + paul + "/reouverture")
                        .with(as(claire))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(browser.post()
                        .uri("/personnes/" + paul + "/cloture")
                        .with(as(claire))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(read("/personnes/" + paul, as(claire)).text()).contains("Rouvrir ce compte");
        assertThat(browser.post()
                        .uri("/personnes/" + paul + "/reouverture")
                        .with(as(henri))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(browser.post()
                        .uri("/personnes/" + paul + "/reouverture")
                        .with(as(paul))
                        .with(csrf()))
                .hasStatus(403);

        assertThat(browser.post()
                        .uri("/personnes/" + paul + "/reouverture")
                        .with(as(claire))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(read("/personnes/" + paul + "?fait=reopened", as(ada)).text())
                .contains("Le compte est rouvert.", "Compte rouvert", "ouvert");
        assertThat(browser.get().uri("/mon-compte").with(as(paul))).hasStatus(200);
    }

    @Test
    void whoIsOutOfSightIsAnsweredAsNobody() {
        assertThat(read("/personnes/" + henri, as(claire)).text())
                .contains("Direction d’établissement", "Donné par Ada");
        assertThat(browser.get().uri("/personnes/" + odile).with(as(claire))).hasStatus(404);
        assertThat(browser.get().uri("/personnes/" + UUID.randomUUID()).with(as(claire)))
                .hasStatus(404);
        assertThat(browser.get().uri("/personnes/" + henri).with(as(henri))).hasStatus(403);
        assertThat(browser.get().uri("/personnes/1").with(as(ada))).hasStatus(404);
    }

    @Test
    void aPilotInvitesAHeadOfSchoolWhoOpensTheAccount() {
        MvcTestResult answer = invite(claire, "Nadia", "nadia@exemple.fr", Role.SCHOOL_HEAD, SCHOOL, "2026-09-01");
        assertThat(answer).hasStatus(303);
        UUID nadia = invited(answer);
        Document page = read("/personnes/" + nadia + "?fait=to-hand-over", as(claire));
        assertThat(page.text()).contains("Donné par Claire\u202f: Nomination", "Préparez le lien", "invité");

        Document handed = read(post("/personnes/" + nadia + "/lien", Map.of(), as(claire)));
        String link = handed.select("#lien").val();
        assertThat(link).contains("/acces?jeton=");
        assertThat(accounts.choosePassword(
                        fr.preau.people.OneTimeToken.pasted(link), new PersonName("Nadia"), PASSWORD))
                .contains(nadia);
    }

    @ParameterizedTest
    @CsvSource({
        "PILOT, departement-18, Votre rôle ne permet pas",
        "ADMINISTRATOR, '', Votre rôle ne permet pas",
        "SCHOOL_HEAD, 0280001, Aucun lieu",
        "OBSERVER, departement-28, pas dans votre territoire",
        "OBSERVER, pays-FR, pas dans votre territoire",
        "SCHOOL_HEAD, departement-18, Aucun lieu",
        "OBSERVER, nulle part, Aucun lieu"
    })
    void aPilotGivesNothingAboveOrElsewhere(Role role, String place, String why) {
        MvcTestResult answer = invite(claire, "Intrus", "intrus@exemple.fr", role, place, "2026-09-01");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(why);
        assertThat(read("/personnes?q=intrus", as(ada)).select("tbody").text()).doesNotContain("intrus@");
    }

    @Test
    void aSchoolOfAnotherDepartmentIsOutOfReachByItsCodeToo() {
        assertThat(text(invite(claire, "Intrus", "intrus@exemple.fr", Role.SCHOOL_HEAD, ELSEWHERE, "2026-09-01")))
                .contains("pas dans votre territoire");
        assertThat(text(post(
                        "/personnes/inviter",
                        with(
                                form("Intrus", "intrus@exemple.fr", Role.SCHOOL_HEAD, SCHOOL, "2026-09-01"),
                                "lieu-choisi",
                                "etablissement-" + ELSEWHERE),
                        as(claire))))
                .contains("pas dans votre territoire");
    }

    @ParameterizedTest
    @CsvSource({
        "courriel, pas une adresse, Écrivez une adresse complète",
        "nom, '', Écrivez un nom",
        "role, roi, Choisissez un rôle",
        "du, hier, Écrivez un premier jour",
        "du, 0202-09-01, Écrivez un premier jour",
        "au, 2020-01-01, Écrivez un premier jour",
        "motif, '', Écrivez un motif"
    })
    void eachErrorStandsByItsFieldAndNothingTypedIsLost(String field, String typed, String error) {
        Map<String, String> form = form("Zoé <b>", "zoe@exemple.fr", Role.TEACHER, SCHOOL, "2026-09-01");
        MvcTestResult answer = post("/personnes/inviter", with(form, field, typed), as(ada));

        assertThat(answer).hasStatus(422);
        Document page = read(answer);
        assertThat(page.text()).contains(error);
        assertThat(page.select("b")).noneMatch(bold -> bold.text().isEmpty());
        with(form, field, typed).forEach((name, value) -> {
            if (!name.equals("role")) {
                assertThat(page.select("[name=" + name + "]").val()).isEqualTo(value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom", "motif"})
    void whatIsTypedNeverBecomesHtml(String field) {
        String hostile = "<script>alert(1)</script>" + field;
        UUID person = invited(post(
                "/personnes/inviter",
                with(form("Xavier", field + "@exemple.fr", Role.TEACHER, SCHOOL, "2026-09-01"), field, hostile),
                as(ada)));

        for (String address :
                new String[] {"/personnes/" + person, "/personnes", "/personnes/lieux/etablissement-" + SCHOOL}) {
            assertThat(text(browser.get().uri(address).with(as(ada)).exchange()))
                    .doesNotContain("<script>alert(1)");
        }
        assertThat(read("/personnes/" + person, as(ada)).text()).contains(hostile);
    }

    @Test
    void aRightIsEndedWithAReasonAndStaysReadable() {
        UUID person = open("Remi", Role.PILOT, "departement-18");
        UUID right = rights.listOf(person).getFirst().id();
        assertThat(browser.get().uri("/personnes").with(as(person))).hasStatusOk();
        String address = "/personnes/" + person + "/droits/" + right;
        assertThat(read(address, as(ada)).text()).contains("Pilotage", "Remi");
        assertThat(post(address, Map.of("motif", " "), as(ada))).hasStatus(422);

        assertThat(post(address, Map.of("motif", "Mutation"), as(ada))).hasStatus(303);

        assertThat(browser.get().uri("/personnes").with(as(person))).hasStatus(403);
        assertThat(read("/personnes/" + person, as(ada)).text()).contains("retiré", "Retiré le ", "\u202f: Mutation");
        assertThat(post(address, Map.of("motif", "Encore"), as(ada))).hasStatus(404);
    }

    @Test
    void nobodyEndsARightThatTheyCouldNotGive() {
        UUID ofClaire = rights.listOf(claire).getFirst().id();
        UUID ofOdile = rights.listOf(odile).getFirst().id();
        for (String address : new String[] {
            "/personnes/" + claire + "/droits/" + ofClaire,
            "/personnes/" + odile + "/droits/" + ofOdile,
            "/personnes/" + henri + "/droits/" + ofOdile // the number of somebody else's right under one's own people
        }) {
            assertThat(post(address, Map.of("motif", "Essai"), as(claire))).hasStatus(404);
        }
        assertThat(rights.listOf(odile)).hasSize(1);
        assertThat(rights.listOf(claire)).hasSize(1);
    }

    @Test
    void aPilotPreparesNoLinkForSomebodyWhoMayMore() {
        accounts.invite(
                new PersonName("Ada"),
                new Email("ada@exemple.fr"),
                TestRights.of(Role.OBSERVER, "departement-18"),
                claire,
                "essai");
        assertThat(browser.get().uri("/personnes/" + ada).with(as(claire))).hasStatusOk();
        assertThat(post("/personnes/" + ada + "/lien", Map.of(), as(claire))).hasStatus(404);
        assertThat(post("/personnes/" + ada + "/cloture", Map.of(), as(claire))).hasStatus(404);
        assertThat(post("/personnes/" + claire + "/lien", Map.of(), as(claire))).hasStatus(404);
        assertThat(post("/personnes/" + henri + "/lien", Map.of(), as(claire))).hasStatusOk();
        assertThat(post("/personnes/" + henri + "/lien", Map.of(), as(dora))).hasStatus(403);
    }

    @Test
    void theLastAdministratorStays() {
        UUID right = rights.listOf(ada).stream()
                .filter(given -> given.right().role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
        MvcTestResult ended = post("/personnes/" + ada + "/droits/" + right, Map.of("motif", "Départ"), as(ada));
        assertThat(Objects.requireNonNull(ended.getResponse().getRedirectedUrl()))
                .endsWith("fait=last");
        MvcTestResult closed = post("/personnes/" + ada + "/cloture", Map.of(), asOperator());
        assertThat(Objects.requireNonNull(closed.getResponse().getRedirectedUrl()))
                .endsWith("fait=last");
        assertThat(browser.get().uri("/personnes").with(as(ada))).hasStatusOk();
    }

    @Test
    void anInvitationIsTakenBack() {
        UUID person = invited(invite(ada, "Lise", "lise@exemple.fr", Role.TEACHER, SCHOOL, "2026-09-01"));
        var token = links.issue(person, Purpose.WELCOME);

        assertThat(post("/personnes/" + person + "/retrait", Map.of(), as(claire)))
                .hasStatus(303);

        assertThat(links.find(token)).isEmpty();
        assertThat(rights.listOf(person)).isEmpty();
    }

    @Test
    void saysWhoMayDoWhatInAPlaceByRightsOnItAndAroundIt() {
        Document page = read("/personnes/lieux/etablissement-" + SCHOOL, as(claire));
        assertThat(page.select("tbody").text())
                .contains("Henri", "Claire", "Ada")
                .doesNotContain("Odile");
        assertThat(browser.get().uri("/personnes/lieux/departement-28").with(as(claire)))
                .hasStatus(404);
        assertThat(browser.get().uri("/personnes/lieux/pas-un-lieu").with(as(ada)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleIsReadInThePlaceWhereItIsHeldAndOnThePageOfItsPerson(Role role) {
        String place = Stream.of("etablissement-" + SCHOOL, "departement-18", "pays-FR")
                .filter(one -> role.fits(PlaceId.parse(one).kind()))
                .findFirst()
                .orElseThrow();
        UUID person = open("tient-" + role.slug(), role, place);
        assertThat(read("/personnes/lieux/etablissement-" + SCHOOL, as(ada))
                        .select("tbody tr")
                        .eachText())
                .anyMatch(line -> line.contains("tient-" + role.slug()) && line.contains(RoleWords.role(role)));
        assertThat(read("/personnes/" + person, as(ada)).select("tbody").text())
                .contains(RoleWords.role(role), "Donné par Ada", "essai");
        rights.endAll(person, null, "essai"); // so that there is one administrator for the other tests
        accounts.close(person);
    }

    @Test
    void theDataProtectionOfficerReadsAndChangesNothing() {
        Document page = read("/personnes/" + henri, as(dora));
        assertThat(page.select("main form, main a[href*=droits]")).isEmpty();
        assertThat(browser.get().uri("/personnes/inviter").with(as(dora))).hasStatus(403);
    }

    @Test
    void aPlaceThatIsOnlySpelledAlikeIsNeverTakenForTheOneMeant() {
        sql.sql("""
                        insert into territory.search_entry (place_id, name, words, kind, rank, weight)
                        select id, 'paradis', ' paradis ', 'commune', 0, 0 from territory.place where id = 'commune-18033'
                        on conflict do nothing""").update();
        MvcTestResult answer = invite(ada, "Perdu", "perdu@exemple.fr", Role.OBSERVER, "paradys", "2026-09-01");
        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("input[type=radio][name=lieu-choisi]").eachAttr("value"))
                .containsExactly("commune-18033");

        assertThat(post(
                        "/personnes/inviter",
                        with(
                                form("Perdu", "perdu@exemple.fr", Role.OBSERVER, "paradys", "2026-09-01"),
                                "lieu-choisi",
                                "commune-18033"),
                        as(ada)))
                .hasStatus(303);
    }

    @Test
    void aListIsCheckedLineByLineAndOnlyWhatIsRightIsInvited() {
        String list = """
                nom;courriel;role;lieu;du;au;motif
                Marie Un;marie@exemple.fr;enseignement;%1$s;2026-09-01;2027-08-31;Rentrée
                Marc Deux;marc@;enseignement;%1$s;2026-09-01;;Rentrée
                Luc Trois;luc@exemple.fr;pilotage;departement-18;2026-09-01;;Rentrée
                Léa Quatre;lea@exemple.fr;enseignement;%2$s;2026-09-01;;Rentrée
                Marie Un;marie@exemple.fr;enseignement;%1$s;2026-09-01;2027-08-31;Rentrée
                <b>Zed</b>;zed@exemple.fr;roi
                """.formatted(SCHOOL, ELSEWHERE);
        MvcTestResult checked = post("/personnes/invitations", Map.of("liste", list), as(claire));
        assertThat(checked).hasStatusOk();
        assertThat(read(checked).text()).contains("Une ligne acceptée, 5 refusées");
        assertThat(read(checked).select("tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("2", "acceptée"),
                        line -> assertThat(line).contains("ligne 3", "adresse complète"),
                        line -> assertThat(line).contains("Votre rôle ne permet pas"),
                        line -> assertThat(line).contains("pas dans votre territoire"),
                        line -> assertThat(line).contains("deux fois"),
                        line -> assertThat(line).contains("<b>Zed</b>", "Choisissez un rôle"));
        assertThat(read("/personnes?q=marie", as(ada)).select("tbody").text()).doesNotContain("marie@");

        Map<String, String> send = Map.of("liste", list, "action", "inviter");
        assertThat(post("/personnes/invitations", send, as(claire))).hasStatus(303);
        assertThat(post("/personnes/invitations", send, as(claire)))
                .as("sent twice")
                .hasStatusOk();

        assertThat(read("/personnes?q=marie", as(ada)).select("tbody tr")).hasSize(1);
        assertThat(read("/personnes?q=luc", as(ada)).select("tbody").text()).doesNotContain("luc@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n'importe quoi", "nom;courriel", "nom;courriel;role\n\"ouvert;x;y", "\u0000"})
    void aListThatCannotBeReadSaysWhatWasExpected(String list) {
        MvcTestResult answer = post("/personnes/invitations", Map.of("liste", list), as(ada));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("nom;courriel;role;lieu;du;au;motif");
    }

    @Test
    void aListMayBeSentAsAFile() {
        String list = """
                nom;courriel;role;lieu;du;au;motif
                Éloïse Fichier;eloise@exemple.fr;enseignement;%s;2026-09-01;2027-08-31;Rentrée
                Tom Tard;tom@;enseignement;%s;2026-09-01;;Rentrée
                """.formatted(SCHOOL, SCHOOL);
        MvcTestResult checked = sendFile("\uFEFF" + list, StandardCharsets.UTF_8);
        assertThat(checked).hasStatusOk();
        Document page = read(checked);
        assertThat(page.text()).contains("Une ligne acceptée, une refusée", "Éloïse Fichier", "adresse complète");
        assertThat(page.select("textarea[name=liste]").val().strip()).isEqualTo(list.strip());
        assertThat(read("/personnes?q=eloise", as(ada)).select("tbody").text()).doesNotContain("eloise@");

        Map<String, String> send = Map.of("liste", list, "action", "inviter");
        assertThat(post("/personnes/invitations", send, as(claire))).hasStatus(303);
        assertThat(read("/personnes?q=eloise", as(ada)).select("tbody").text()).contains("Éloïse Fichier");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndSaysWhatToDo() {
        String list = "nom;courriel;role\nÉloïse;eloise@exemple.fr;enseignement\n";
        assertRefused(sendFile(list, StandardCharsets.ISO_8859_1), "CSV UTF-8");
        assertRefused(sendFile("\uFEFF" + list, StandardCharsets.UTF_16LE), "n’est pas un texte");
        assertRefused(sendFile("PK\u0003\u0004\u0000", StandardCharsets.UTF_8), "n’est pas un texte");
        assertRefused(sendFile(list + "a".repeat(300_000), StandardCharsets.UTF_8), "au plus 256 Ko");
        assertRefused(sendFile("", StandardCharsets.UTF_8), "nom;courriel;role;lieu;du;au;motif");
        assertRefused(sendFile("<script>alert(1)</script>", StandardCharsets.UTF_8), "nom;courriel;role;lieu");
    }

    private static void assertRefused(MvcTestResult answer, String why) {
        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select(".field, form").text()).contains(why);
        assertThat(read(answer).select("tbody")).isEmpty();
    }

    private MvcTestResult sendFile(String content, Charset charset) {
        return browser.post()
                .uri("/personnes/invitations")
                .multipart()
                .file(new MockMultipartFile("fichier", "<b>liste</b>.csv", "text/csv", content.getBytes(charset)))
                .with(as(claire))
                .with(csrf())
                .exchange();
    }

    @Test
    void aPlaceLeadsToWhoMayDoWhatThereForThoseWhoMayReadIt() {
        String link = "a[href=/personnes/lieux/etablissement-" + SCHOOL + "]";
        assertThat(read("/etablissements/" + SCHOOL, as(claire)).select(link)).hasSize(1);
        assertThat(read("/etablissements/" + SCHOOL, as(henri)).select(link)).isEmpty();
        assertThat(read("/etablissements/" + ELSEWHERE, as(claire)).select("a[href^=/personnes/lieux]"))
                .isEmpty();
    }

    @Test
    void aDelegationEndsWithWhatItStandsOn() {
        UUID pilot = open("Paola", Role.PILOT, "departement-28");
        UUID standIn = open("Basile", Role.OBSERVER, "departement-31");
        UUID own = rights.listOf(pilot).getFirst().id();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Map<String, String> form = Map.of(
                "droit", own.toString(),
                "courriel", "basile@exemple.fr",
                "du", today.toString(),
                "au", today.plusDays(7).toString(),
                "motif", "Congé");
        String address = "/mon-compte/remplacement";
        assertThat(read(address, as(pilot)).select("option").text()).contains("Pilotage");
        assertThat(post(address, with(form, "au", ""), as(pilot))).hasStatus(422);
        assertThat(post(address, with(form, "courriel", "paola@exemple.fr"), as(pilot)))
                .as("to oneself")
                .hasStatus(422);
        assertThat(post(address, form, as(henri))).as("somebody else's right").hasStatus(422);
        assertThat(post(address, form, as(pilot))).hasStatus(303);
        assertThat(post(address, with(form, "courriel", "henri@exemple.fr"), as(standIn)))
                .as("what was delegated")
                .hasStatus(422);
        assertThat(read("/personnes", as(standIn)).select("tbody").text()).contains("Odile");
        assertThat(read("/mon-compte", as(standIn)).text()).contains("Délégué par Paola\u202f: Congé");

        post("/personnes/" + pilot + "/droits/" + own, Map.of("motif", "Fin de mission"), as(ada));

        assertThat(browser.get().uri("/personnes").with(as(standIn))).hasStatus(403);
    }

    private MvcTestResult invite(UUID by, String name, String email, Role role, String place, String from) {
        return post("/personnes/inviter", form(name, email, role, place, from), as(by));
    }

    private static Map<String, String> form(String name, String email, Role role, String place, String from) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("nom", name);
        form.put("courriel", email);
        form.put("role", role.slug());
        form.put("lieu", place);
        form.put("du", from);
        form.put("au", "");
        form.put("motif", "Nomination");
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String typed) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        changed.put(field, typed);
        return changed;
    }

    private static UUID invited(MvcTestResult answer) {
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.replaceAll("^/personnes/([0-9a-f-]{36}).*$", "$1"));
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = browser.post().uri(address).with(who).with(csrf());
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private Document read(String address, RequestPostProcessor who) {
        MvcTestResult answer = browser.get()
                .uri(java.net.URI.create(address.replace("'", "%27")))
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
