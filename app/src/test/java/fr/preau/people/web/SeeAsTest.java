package fr.preau.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.ServerTest;
import fr.preau.people.Visitor;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.rights.Rights;
import fr.preau.values.PlaceKind;
import fr.preau.values.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada administers and looks through the eyes of Paul, who is pilot of the Cher, and of Carole, who follows pupils there. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeeAsTest {

    private static final String PASSWORD = "la girafe mange des craies";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient sql;

    private UUID ada;
    private UUID paul;
    private Visitor visitor;

    @BeforeAll
    void build() {
        ada = accounts.openFirst(new PersonName("Ada"), new Email("ada@exemple.fr"), PASSWORD, "essai")
                .orElseThrow();
        paul = TestPeople.open(accounts, links, "paul", TestRights.of(Role.PILOT, "departement-18"));
    }

    @BeforeEach
    void signIn() {
        visitor = signedIn("ada@exemple.fr");
    }

    private Visitor signedIn(String email) {
        Visitor visitor = Visitor.at(port);
        visitor.submit(visitor.get("/connexion"), Map.of("courriel", email, "mot-de-passe", PASSWORD));
        return visitor;
    }

    private void lookAs(UUID person) {
        HttpResponse<String> answer = visitor.submit(
                visitor.get("/personnes/" + person + "/voir"), Map.of("motif", "Paul ne trouve pas sa page"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whatPaulSeesIsSeenAndEveryPageSaysSo() {
        lookAs(paul);
        for (String address : List.of("/", "/personnes", "/recherche?q=bourges", "/pas-une-page")) {
            assertThat(text(visitor.get(address))).contains("Vous voyez Préau comme paul. Rien ne peut être changé.");
        }
        assertThat(visitor.get("/personnes").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/journal").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/imports").statusCode()).isEqualTo(403);
        assertThat(text(visitor.get("/personnes"))).doesNotContain("Ada");
    }

    @Test
    void nothingIsChangedMeanwhile() {
        lookAs(paul);
        String token = Visitor.formToken(visitor.get("/"));
        for (String address :
                List.of("/mon-compte/nom", "/personnes/inviter", "/personnes/" + paul + "/droits", "/saisie")) {
            assertThat(visitor.post(address, Map.of("_csrf", token, "nom", "Autre nom"))
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsPaulsAloneStaysClosed() {
        lookAs(paul);
        assertThat(visitor.get("/mon-compte").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/mon-compte/donnees.json").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/mon-compte/remplacement").statusCode()).isEqualTo(403);
    }

    @Test
    void oneComesBackToOnesOwnEyes() {
        lookAs(paul);
        HttpResponse<String> answer = visitor.submit(visitor.get("/"), Map.of());
        assertThat(answer.headers().firstValue("Location")).hasValue("/personnes/" + paul);
        assertThat(text(visitor.get("/journal"))).doesNotContain("Vous voyez Préau comme");
        assertThat(visitor.get("/journal").statusCode()).isEqualTo(200);
    }

    @Test
    void paulIsTold() {
        lookAs(paul);
        visitor.submit(visitor.get("/"), Map.of());
        assertThat(text(signedIn("paul@exemple.fr").get("/mon-compte")))
                .contains("Préau vu comme cette personne", "Ada", "Paul ne trouve pas sa page", "Fin de « vu comme »");
        assertThat(sql.sql(
                                "select who from people.audit_entry where kind = 'seen-as' order by day desc, rank desc limit 1")
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo(ada.toString());
    }

    @Test
    void whatIsReadMeanwhileIsToldOfAdaAndNotOfPaul() {
        UUID eva = TestPeople.open(accounts, links, "eva", TestRights.of(Role.OBSERVER, "departement-18"));
        lookAs(paul);
        visitor.get("/personnes/" + eva);
        assertThat(sql.sql("select who from people.audit_entry where kind = 'person-read' and about = ?")
                        .param(eva.toString())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly(ada.toString());
    }

    @Test
    void whatFollowsPupilsIsNeverSeen() {
        UUID carole = TestPeople.open(accounts, links, "carole", TestRights.of(Role.CARER, "departement-18"));
        rights.give(carole, TestRights.observer(), null, "essai");
        assertThat(rights.findHeldBy(carole).orElseThrow().withoutPupils().roles())
                .containsExactly(Role.OBSERVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DROPOUT_OFFICER", "HOMEROOM_TEACHER", "CARER"})
    void whoFollowsPupilsIsNotLookedAs(Role role) {
        String place = role.fits(PlaceKind.DEPARTMENT) ? "departement-18" : "etablissement-0180002E";
        UUID carer = TestPeople.open(accounts, links, role.slug(), TestRights.of(role, place));
        String way = "/personnes/" + carer + "/voir";
        assertThat(visitor.get("/personnes/" + paul).body()).contains("/personnes/" + paul + "/voir");
        assertThat(visitor.get("/personnes/" + carer).body()).doesNotContain(way);
        assertThat(visitor.get(way).statusCode()).isEqualTo(403);
        String token = Visitor.formToken(visitor.get("/mon-compte"));
        assertThat(visitor.post(way, Map.of("motif", "Voir un élève", "_csrf", token))
                        .statusCode())
                .isEqualTo(403);
        assertThat(text(visitor.get("/"))).doesNotContain("Vous voyez Préau comme");
    }

    @Test
    void thereIsNoOtherRoleThatFollowsPupils() {
        assertThat(Role.values())
                .filteredOn(Role::followsPupils)
                .containsExactly(Role.DROPOUT_OFFICER, Role.HOMEROOM_TEACHER, Role.CARER);
    }

    @Test
    void whoAdministersNoMoreSeesWithTheirOwnEyesAtOnce() {
        UUID bea = TestPeople.open(accounts, links, "bea", TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
        visitor = signedIn("bea@exemple.fr");
        lookAs(paul);
        rights.endAll(bea, null, "essai");
        assertThat(visitor.get("/personnes").statusCode()).isEqualTo(403);
        assertThat(text(visitor.get("/")))
                .doesNotContain("Vous voyez Préau comme")
                .contains("bea");
    }

    @Test
    void whoeverSignsInNextInTheSameBrowserSeesWithTheirOwnEyes() {
        TestPeople.open(accounts, links, "zoe", TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
        lookAs(paul);
        visitor.post("/deconnexion", Map.of("_csrf", Visitor.formToken(visitor.get("/"))));
        visitor.submit(visitor.get("/connexion"), Map.of("courriel", "zoe@exemple.fr", "mot-de-passe", PASSWORD));
        assertThat(text(visitor.get("/"))).contains("zoe").doesNotContain("Vous voyez Préau comme");
    }

    @Test
    void aReasonIsAskedForAndOneselfIsNotLookedAs() {
        HttpResponse<String> answer = visitor.submit(visitor.get("/personnes/" + paul + "/voir"), Map.of("motif", " "));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Écrivez un motif");
        assertThat(visitor.get("/personnes/" + ada + "/voir").statusCode()).isEqualTo(404);
        Visitor pilot = signedIn("paul@exemple.fr");
        assertThat(pilot.get("/personnes/" + ada + "/voir").statusCode()).isEqualTo(403);
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
