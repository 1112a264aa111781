package fr.preau.desk;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.ModuleEvents;
import fr.preau.PreauTest;
import fr.preau.diagnosis.DecisionFrozen;
import fr.preau.governance.RelayAppointed;
import fr.preau.imports.ImportEnded;
import fr.preau.indicators.ObservationsEntered;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.PrivacyRequests;
import fr.preau.people.privacy.RequestKind;
import fr.preau.people.rights.Rights;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada administers; Claire is pilot of the Cher; Henri heads a school there, Odile one in Eure-et-Loir. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesTests {

    private static final String PASSWORD = "la girafe mange des craies";
    private static final String SCHOOL = SmallCountry.uai(180001);
    private static final String ELSEWHERE = SmallCountry.uai(280001);
    private static final String CHER = "departement-18";

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

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Reminders reminders;

    @Autowired
    PrivacyRequests requests;

    private UUID ada;
    private UUID claire;
    private UUID henri;
    private UUID odile;

    @BeforeAll
    void build(@Autowired SmallCountry country) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(SCHOOL, ELSEWHERE));
        ada = accounts.openFirst(new PersonName("Ada"), new Email("ada@exemple.fr"), PASSWORD, "essai")
                .orElseThrow();
        claire = open("Claire", TestRights.of(Role.PILOT, CHER));
        henri = open("Henri", TestRights.of(Role.SCHOOL_HEAD, "etablissement-" + SCHOOL));
        odile = open("Odile", TestRights.of(Role.SCHOOL_HEAD, "etablissement-" + ELSEWHERE));
        ModuleEvents.awaitHeard(sql);
    }

    private UUID open(String name, AccessRight right) {
        Person person = accounts.invite(
                new PersonName(name), new Email(name.toLowerCase(Locale.ROOT) + "@exemple.fr"), right, ada, "essai");
        return accounts.choosePassword(links.issue(person.id(), Purpose.WELCOME), person.name(), PASSWORD)
                .orElseThrow();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        ModuleEvents.awaitHeard(sql);
    }

    @Test
    void whoAnswersRequestsHearsOfOneAndNotWhoseItIs() {
        requests.ask(odile, RequestKind.ERASURE, "");
        ModuleEvents.awaitHeard(sql);
        assertThat(titles(ada)).contains("Une demande sur des données personnelles attend votre réponse");
        for (UUID other : List.of(odile, claire, henri)) {
            assertThat(titles(other)).noneMatch(title -> title.startsWith("Une demande"));
        }
    }

    @Test
    void whoIsAppointedRelayIsToldAndWhoMayKeepThePostSeesThatItsTermEnds() {
        UUID post = sql.sql("""
                        insert into governance.post (kind, place_id, valid_from)
                        values ('erun', 'departement-18', date '2026-01-01') returning id""").query(UUID.class).single();
        UUID term = sql.sql("""
                        with relay as (insert into governance.relay (person_id) values (:henri) returning id)
                        insert into governance.appointment (post_id, relay_id, valid_from, valid_until)
                        select :post, id, date '2026-01-01', :until from relay returning id""")
                .param("henri", henri)
                .param("post", post)
                .param("until", LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(29))
                .query(UUID.class)
                .single();

        publish(new RelayAppointed(term, henri, "ERUN, Cher", post, LocalDate.of(2026, 9, 1), claire));

        assertThat(titles(henri)).contains("Vous êtes relais\u202F: ERUN, Cher, à partir du 1er septembre 2026");
        assertThat(read("/ma-semaine", as(claire)).text())
                .contains("Un mandat de relais finit\u202F: ERUN, departement-18")
                .contains("dans 29 jours");
        assertThat(read("/ma-semaine", as(odile)).text()).doesNotContain("Un mandat de relais finit");
        assertThat(read("/ma-semaine", as(henri)).text()).doesNotContain("Un mandat de relais finit");
    }

    @Test
    void whoeverIsGivenARightIsToldAndWhoInvitedThemHearsThatTheyCame() {
        assertThat(titles(henri))
                .contains("Un droit vous est donné\u202F: Direction d’établissement, etablissement-" + SCHOOL);
        assertThat(titles(ada)).contains("Henri a ouvert son compte");
        assertThat(titles(odile)).noneMatch(title -> title.contains("Henri"));
    }

    @Test
    void whoeverLosesARightIsTold() {
        UUID right = rights.give(odile, TestRights.of(Role.OBSERVER, CHER), ada, "essai");
        rights.end(right, ada, "essai");
        ModuleEvents.awaitHeard(sql);

        assertThat(titles(odile)).contains("Un droit vous est retiré\u202F: Observation, departement-18");
    }

    @Test
    void aChangeThatIsUndoneTellsNobody() {
        transaction.executeWithoutResult(status -> {
            rights.give(odile, TestRights.of(Role.EXPERT, CHER), ada, "essai");
            status.setRollbackOnly();
        });
        ModuleEvents.awaitHeard(sql);

        assertThat(titles(odile)).noneMatch(title -> title.contains("Expertise"));
    }

    @Test
    void aDecisionIsToldToThoseWhoHaveARightThereOrFollowAndNotToWhoFrozeIt() {
        UUID pilot = open("Paul", TestRights.of(Role.PILOT, "region-24"));
        post(odile, "/lieux-suivis", Map.of("lieu", "region-24", "retour", "/lieux/region-24"));
        var frozen = new DecisionFrozen(UUID.randomUUID(), "Liste 2027", CHER, "Cher", claire);
        publish(frozen);
        publish(frozen);

        String title = "Une liste prioritaire est figée\u202F: Liste 2027 (Cher)";
        assertThat(titles(pilot)).containsOnlyOnce(title);
        assertThat(titles(ada)).containsOnlyOnce(title);
        assertThat(titles(odile)).as("she follows the région").containsOnlyOnce(title);
        assertThat(titles(henri)).as("his right is on a school of the Cher").doesNotContain(title);
        assertThat(titles(claire)).as("she froze it").doesNotContain(title);
        assertThat(read("/ma-semaine", as(odile)).text()).contains("region-24", title);
        post(odile, "/lieux-suivis/retrait", Map.of("lieu", "region-24", "retour", ""));
    }

    @Test
    void valuesAndChangesAreToldOnceOfTheWidestPlaceThatOneFollows() {
        post(henri, "/lieux-suivis", Map.of("lieu", CHER, "retour", ""));
        post(henri, "/lieux-suivis", Map.of("lieu", "etablissement-" + SCHOOL, "retour", ""));
        publish(new ObservationsEntered(
                UUID.randomUUID(), Set.of("ips-college"), Set.of("etablissement-" + SCHOOL, "commune-18033"), ada));

        assertThat(titles(henri).stream().filter(title -> title.contains("valeurs saisies")))
                .singleElement()
                .asString()
                .startsWith("departement-18")
                .endsWith("(2 lieux)");
        assertThat(titles(odile)).noneMatch(title -> title.contains("valeurs saisies"));
        post(henri, "/lieux-suivis/retrait", Map.of("lieu", CHER, "retour", ""));
        post(henri, "/lieux-suivis/retrait", Map.of("lieu", "etablissement-" + SCHOOL, "retour", ""));
    }

    @Test
    void anImportThatWentWrongIsToldToWhoBeganIt() {
        publish(new ImportEnded(UUID.randomUUID(), "registre", "ecoles.csv", "nothing-loaded", 3, ada));
        publish(new ImportEnded(UUID.randomUUID(), "registre", "bien.csv", "loaded", 0, ada));

        assertThat(titles(ada))
                .contains("ecoles.csv\u202F: rien n’est chargé, 3 lignes refusées")
                .noneMatch(title -> title.contains("bien.csv"));
    }

    @Test
    void aRightThatEndsSoonAwaitsWhoHoldsItAndWhoGaveIt() {
        LocalDate today = rights.today();
        UUID vera = open("Vera", TestRights.of(Role.OBSERVER, CHER));
        rights.give(
                vera,
                new AccessRight(Role.TRAINER, PlaceId.parse(CHER), new Validity(today.minusDays(9), today.plusDays(2))),
                claire,
                "essai");
        rights.give(
                vera,
                new AccessRight(Role.EXPERT, PlaceId.parse(CHER), new Validity(today.minusDays(9), today.plusDays(15))),
                claire,
                "essai");
        ModuleEvents.awaitHeard(sql);
        reminders.tell();
        reminders.tell();

        assertThat(titles(vera).stream().filter(title -> title.startsWith("Votre droit se termine")))
                .hasSize(1);
        assertThat(titles(claire).stream().filter(title -> title.startsWith("Le droit de Vera se termine")))
                .hasSize(1);
        assertThat(read("/ma-semaine", as(vera)).text())
                .contains("Votre droit se termine\u202F: Formation, departement-18", "dans 2 jours")
                .doesNotContain("se termine\u202F: Expertise");
        assertThat(read("/ma-semaine", as(claire)).text()).contains("Le droit de Vera se termine");
    }

    @Test
    void whatComesInAProgrammeIsToldOnceToThoseWhoKeepIt() {
        LocalDate today = rights.today();
        sql.sql("""
                        insert into roadmap.convention (code, title, place_id, first_day, last_day, state, notice, origin)
                        values ('rappels', 'Convention du Cher', :place, :today - 400, :today + 90, 'signee', '', ''),
                               ('loin', 'Convention lointaine', :place, :today - 400, :today + 91, 'signee', '', '')""").param("place", CHER).param("today", today).update();
        sql.sql("""
                        insert into roadmap.action (convention, code, position, title, words, axis, places, audiences, state, first_day,
                            last_day, after, pilot)
                        select 'rappels', code, 1, code, '', 'formation', '{}', '{}', state, :today + first, :today + last, '{}', ''
                        from (values ('commence', 'preparee', 14, 20), ('plus-tard', 'preparee', 15, 20), ('tarde', 'en-cours', -9, -1),
                            ('dort', 'envisagee', -1, 9), ('court', 'en-cours', -9, 0), ('finie', 'terminee', -9, -1))
                            a (code, state, first, last)""").param("today", today).update();
        UUID pilot = open("Pia", TestRights.of(Role.PILOT, CHER));
        UUID observer = open("Oona", TestRights.of(Role.OBSERVER, CHER));
        UUID stranger = open("Sam", TestRights.of(Role.PILOT, "departement-31"));
        reminders.tell();
        reminders.tell();

        assertThat(titles(pilot).stream().filter(title -> title.contains("programme") || title.contains("convention")))
                .hasSize(4)
                .anyMatch(title -> title.contains("commence le") && title.endsWith("commence"))
                .anyMatch(title -> title.contains("en retard") && title.endsWith("tarde"))
                .anyMatch(title -> title.contains("en retard") && title.endsWith("dort"))
                .anyMatch(title -> title.endsWith("Convention du Cher"));
        for (UUID other : List.of(observer, stranger)) {
            assertThat(titles(other)).noneMatch(title -> title.contains("programme"));
        }
    }

    @Test
    void anInvitationWithoutAnswerAwaitsWhoInvited() {
        accounts.invite(
                new PersonName("Zoé"),
                new Email("zoe@exemple.fr"),
                TestRights.of(Role.OBSERVER, CHER),
                claire,
                "essai");

        assertThat(read("/ma-semaine", as(claire)).text()).contains("Zoé n’a pas encore ouvert son compte");
        assertThat(read("/ma-semaine", as(henri)).text()).doesNotContain("Zoé");
    }

    @Test
    void theHeaderCountsWhatIsUnreadAndReadingOneTakesItAway() {
        UUID lea = open("Lea", TestRights.of(Role.OBSERVER, CHER));
        ModuleEvents.awaitHeard(sql);
        assertThat(read("/", as(lea)).select(".count").text()).isEqualTo("1");
        String action = read("/notifications", as(lea)).select(".item form").attr("action");

        assertThat(browser.post().uri(action).with(as(lea)).with(csrf()))
                .hasStatus(303)
                .hasRedirectedUrl("/mon-compte");
        assertThat(read("/", as(lea)).select(".count")).isEmpty();
        assertThat(read("/notifications", as(lea)).select(".item form")).isEmpty();
    }

    @Test
    void allAreReadAtOnceAndNobodyElses() {
        UUID mia = open("Mia", TestRights.of(Role.OBSERVER, CHER));
        UUID noe = open("Noe", TestRights.of(Role.OBSERVER, CHER));
        ModuleEvents.awaitHeard(sql);
        post(mia, "/notifications/lues", Map.of());

        assertThat(read("/", as(mia)).select(".count")).isEmpty();
        assertThat(read("/", as(noe)).select(".count").text()).isEqualTo("1");
    }

    @Test
    void nobodyOpensWhatSomebodyElseWasTold() {
        UUID told = sql.sql("select id from desk.notification where person_id = :person limit 1")
                .param("person", odile)
                .query(UUID.class)
                .single();

        assertThat(browser.post()
                        .uri("/notifications/" + told + "/lecture")
                        .with(as(henri))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(sql.sql("select read_at is null from desk.notification where id = :id")
                        .param("id", told)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aPageIsKeptOrderedAndDroppedByItsOwnerAlone() {
        UUID ines = open("Ines", TestRights.of(Role.OBSERVER, CHER));
        post(
                ines,
                "/favoris",
                Map.of("adresse", "/etablissements?dans=departement-18", "titre", "Écoles <b>du Cher</b>"));
        post(ines, "/favoris", Map.of("adresse", "/indicateurs", "titre", "Indicateurs"));
        post(ines, "/favoris", Map.of("adresse", "/indicateurs", "titre", "Indicateurs"));
        Document page = read("/favoris", as(ines));
        assertThat(page.select(".item__title a").eachText()).containsExactly("Écoles <b>du Cher</b>", "Indicateurs");
        assertThat(page.select(".item__title b")).isEmpty();

        String second = page.select("form[action$=/rang]").get(1).attr("action");
        assertThat(browser.post()
                        .uri(second)
                        .param("sens", "haut")
                        .with(as(henri))
                        .with(csrf()))
                .hasStatus(404);
        post(ines, second, Map.of("sens", "haut"));
        post(ines, second, Map.of("sens", "haut"));
        assertThat(read("/favoris", as(ines)).select(".item__title a").eachText())
                .containsExactly("Indicateurs", "Écoles <b>du Cher</b>");

        String drop = second.replace("/rang", "/retrait");
        assertThat(browser.post().uri(drop).with(as(henri)).with(csrf())).hasStatus(404);
        post(ines, drop, Map.of("retour", "https://ailleurs.example"));
        assertThat(read("/favoris", as(ines)).select(".item__title a").eachText())
                .containsExactly("Écoles <b>du Cher</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example", "//ailleurs.example", "javascript:alert(1)", "", "/\\ailleurs"})
    void onlyPagesOfThisSiteAreKept(String address) {
        assertThat(browser.post()
                        .uri("/favoris")
                        .param("adresse", address)
                        .param("titre", "Ailleurs")
                        .with(as(henri))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void oneKeepsAHundredPagesAndNoMore() {
        UUID tom = open("Tom", TestRights.of(Role.OBSERVER, CHER));
        for (int page = 1; page <= Favourites.MOST; page++) {
            post(tom, "/favoris", Map.of("adresse", "/sources?page=" + page, "titre", "Page " + page));
        }
        assertThat(browser.post()
                        .uri("/favoris")
                        .param("adresse", "/sources?page=101")
                        .param("titre", "De trop")
                        .with(as(tom))
                        .with(csrf()))
                .hasStatus(303)
                .hasRedirectedUrl("/favoris?fait=plein");
        assertThat(read("/favoris?fait=plein", as(tom)).text())
                .contains("Vous en gardez déjà 100")
                .doesNotContain("De trop");
    }

    @Test
    void theStarAndFollowingStandOnAPlaceForWhoHasAnAccountAndForNobodyElse() {
        String path = "/lieux/" + CHER;
        assertThat(read(path, request -> request).text()).doesNotContain("Suivre", "favoris");
        assertThat(read(path, asOperator()).text()).doesNotContain("Suivre", "favoris");
        assertThat(read(path, as(odile)).text()).contains("Suivre", "Ajouter aux favoris");

        post(odile, "/lieux-suivis", Map.of("lieu", CHER, "retour", path));
        post(odile, "/favoris", Map.of("adresse", path, "titre", "Cher"));
        Document followed = read(path, as(odile));
        assertThat(followed.text()).contains("Ne plus suivre", "Retirer des favoris");
        assertThat(read(path, as(henri)).text()).doesNotContain("Ne plus suivre", "Retirer des favoris");
        post(odile, "/lieux-suivis/retrait", Map.of("lieu", CHER, "retour", path));
        assertThat(read(path, as(odile)).text()).doesNotContain("Ne plus suivre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"departement-99", "planete-3", "", "departement-18' or 1=1"})
    void aPlaceThatIsNotKnownIsNotFollowed(String place) {
        assertThat(browser.post()
                        .uri("/lieux-suivis")
                        .param("lieu", place)
                        .with(as(henri))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void preferencesMuteAKindAndSayWhenNoLetterIsSent() {
        UUID zia = open("Zia", TestRights.of(Role.OBSERVER, CHER));
        ModuleEvents.awaitHeard(sql);
        assertThat(read("/mes-preferences", as(zia)).text()).contains("Cette installation n’envoie pas de courriel");
        post(
                zia,
                "/mes-preferences",
                Map.of("courriel-rights", "never", "courriel-changes", "jamais", "ecran-imports", "true"));
        rights.give(zia, TestRights.of(Role.EXPERT, CHER), ada, "essai");
        ModuleEvents.awaitHeard(sql);

        assertThat(titles(zia)).noneMatch(title -> title.contains("Expertise"));
        Document page = read("/mes-preferences?fait=choix", as(zia));
        assertThat(page.select("#courriel-rights option[selected]").attr("value"))
                .isEqualTo("never");
        assertThat(page.select("#courriel-changes option[selected]").attr("value"))
                .as("an unknown pace changes nothing")
                .isEqualTo("weekly");
        assertThat(page.text()).contains("Vos préférences sont enregistrées");
    }

    @Test
    void whoSignsInBeginsWithTheirWeekUnlessTheyAskedForAPage() {
        assertThat(read("/connexion", request -> request)
                        .select("input[name=suite]")
                        .attr("value"))
                .isEqualTo("/ma-semaine");
        assertThat(read("/connexion?suite=/indicateurs", request -> request)
                        .select("input[name=suite]")
                        .attr("value"))
                .isEqualTo("/indicateurs");
        assertThat(read("/connexion?suite=//ailleurs.example", request -> request)
                        .select("input[name=suite]")
                        .attr("value"))
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ma-semaine", "/notifications", "/notifications?page=x", "/mes-preferences", "/favoris"})
    void theOperatorHasNoDeskAndAVisitorSignsIn(String path) {
        assertThat(browser.get().uri(path).with(asOperator())).hasStatus(303).hasRedirectedUrl("/operateur");
        assertThat(browser.get().uri(path)).hasStatus(303);
        assertThat(browser.get().uri(path).with(as(henri))).hasStatusOk();
    }

    @Test
    void searchFindsPeopleForThoseWhoMayReadThemAndNobodyElse() {
        UUID ursule = open("Ursule", TestRights.of(Role.SCHOOL_HEAD, "etablissement-" + ELSEWHERE));
        String search = "/recherche?q=ursule";
        assertThat(read(search, as(ada)).select("#search-results").text()).contains("Ursule");
        assertThat(read(search, asOperator()).select("#search-results").text()).contains("Personnes", "Ursule");
        for (RequestPostProcessor reader :
                List.<RequestPostProcessor>of(as(claire), as(henri), as(odile), request -> request)) {
            assertThat(read(search, reader).select("#search-results a").eachText())
                    .doesNotContain("Ursule");
        }
        assertThat(read(search, as(ursule)).select("#search-results a").eachAttr("href"))
                .as("her own name leads to her own account")
                .containsExactly("/mon-compte");
        assertThat(read("/recherche?q=henri", as(claire))
                        .select("#search-results")
                        .text())
                .contains("Henri");
    }

    @Test
    void searchFindsPagesThatTheMenuOffersAndNoOther() {
        assertThat(read("/recherche?q=journal", as(ada))
                        .select("#search-results a")
                        .eachText())
                .contains("Journal");
        assertThat(read("/recherche?q=journal", as(henri))
                        .select("#search-results a")
                        .eachText())
                .doesNotContain("Journal");
        assertThat(read("/recherche?q=accessibilite", request -> request)
                        .select("#search-results a")
                        .attr("href"))
                .isEqualTo("/accessibilite");
    }

    private List<String> titles(UUID person) {
        return sql.sql("select title from desk.notification where person_id = :person and shown")
                .param("person", person)
                .query((row, _) -> row.getString("title"))
                .list();
    }

    private void post(UUID person, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(as(person)).with(csrf());
        form.forEach(request::param);
        assertThat(request).hasStatus(303);
    }

    private Document read(String path, RequestPostProcessor reader) {
        try {
            var result = browser.get().uri(path).with(reader).exchange();
            assertThat(result).hasStatusOk();
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
