package fr.preau.diagnosis.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Freezing and reading decisions about the real collèges of the Cher. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionPagesTests {

    private static final String DESIGN =
            "unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb&s=bas&p=40&classes=nombre&premiers=4&suivants=6";

    private static final String STATEMENT = "titre=Liste 2027&jour=2026-11-20&nom=Commission&qualite=instance";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    TerritoryFiles files;

    @BeforeAll
    void load(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        files.ship("dnb", "results/dnb-2021.csv.gz");
    }

    @Test
    void freezingIsTheOperatorsAlone() {
        assertThat(browser.get()
                        .uri("/diagnostic/decisions/nouvelle?" + DESIGN)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401, 403);
        assertThat(browser.post()
                        .uri("/diagnostic/decisions")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(DESIGN + "&" + STATEMENT)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401, 403);
        assertThat(page("/diagnostic/atelier?" + DESIGN).text()).doesNotContain("Figer la liste");
    }

    @Test
    void aFrozenListIsReadByAnyone() {
        String address = freeze(STATEMENT);

        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("Liste 2027");
        assertThat(page.text())
                .contains("Décidée le 20 novembre 2026 par Commission (instance)")
                .contains("4 très prioritaires, 6 prioritaires")
                .contains("ips-colleges (17 août 2026)")
                .contains("Après un nombre d’unités");
        assertThat(page("/diagnostic").text()).contains("Liste 2027");
    }

    @Test
    void listsAreShownTwentyAtATimeTheLatestFirst() {
        for (int list = 1; list <= 21; list++) {
            freeze(STATEMENT.replace("Liste 2027", "Ancienne " + list).replace("2026-11-20", "2001-01-01"));
        }

        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<String> names =
                    page("/diagnostic?page=" + number).select("main tbody th").eachText();
            assertThat(names).hasSizeLessThanOrEqualTo(20);
            pages.addAll(names);
        }
        assertThat(pages).containsSubsequence("Ancienne 21", "Ancienne 20", "Ancienne 1");
        assertThat(page("/diagnostic").select("main tbody th")).hasSize(20);
        for (String number : List.of("0", "-1", "abc", "99", "")) {
            assertThat(page("/diagnostic?page=" + number).select("main tbody th"))
                    .isNotEmpty();
        }
    }

    @Test
    void theFingerprintIsThatOfTheFile() throws Exception {
        String address = freeze(STATEMENT);

        byte[] file = browser.get()
                .uri(address + "/enregistrement.json")
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(page(address).text())
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"decider\":\"Commission\"");
    }

    @Test
    void aListIsMadeAgainFromItsRecordWhateverIsLoadedSince() {
        String address = freeze(STATEMENT);
        Document before = page(address);
        files.ship("mesures-registre", "register/etablissements-france.csv.gz"); // newer indices of social position

        assertThat(page("/diagnostic/atelier?" + DESIGN).text()).contains("année scolaire 2025-2026");
        assertThat(page(address).select("main table").text())
                .isEqualTo(before.select("main table").text())
                .contains("année scolaire 2022-2023");
        assertThat(await(address + "/verification", "Recalcul en cours").text()).contains("Même résultat");
    }

    @Test
    void aUnitSetAsideIsToldWithItsReasonAndNothingTypedIsLost() {
        String unit = page("/diagnostic/atelier?" + DESIGN)
                .select("#classement tbody th .table__note")
                .eachText()
                .getFirst();
        Document form = html(send(STATEMENT + "&unite=etablissement-" + unit + "&raison=Ferme en 2027&faire=ecarter"));

        assertThat(form.select("input[name=titre]").val()).isEqualTo("Liste 2027");
        assertThat(form.select("input[name=ecartee]").val()).isEqualTo("etablissement-" + unit);
        assertThat(form.select("input[name=raison]").val()).isEmpty();
        String address = freeze(STATEMENT + "&ecartee=etablissement-" + unit + "&pourquoi=Ferme en 2027");
        assertThat(page(address).select("tbody tr").eachText().getFirst()).contains(unit, "écartée", "Ferme en 2027");
        assertThat(page(address + "/fiche").text()).contains("Ferme en 2027");

        Document back = html(
                send(STATEMENT + "&ecartee=etablissement-" + unit + "&pourquoi=Ferme&reprendre=etablissement-" + unit));
        assertThat(back.select("input[name=ecartee]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titre=&jour=2026-11-20&nom=Commission&qualite=instance",
                "titre=Liste&jour=2026-11-20&nom=&qualite=instance",
                "titre=Liste&jour=2026-11-20&nom=Commission&qualite=",
                "titre=Liste&jour=2126-11-20&nom=Commission&qualite=instance",
                "titre=Liste&jour=20 novembre&nom=Commission&qualite=instance",
                "titre=Liste&jour=0026-11-20&nom=Commission&qualite=instance",
                "titre=Liste&jour=-9999-01-01&nom=Commission&qualite=instance",
                "titre=Liste%00&jour=2026-11-20&nom=Commission&qualite=instance",
                "titre=Liste&jour=2026-11-20&nom=Commission&qualite=instance&raison=Déjà équipé",
                "jour=&nom=&qualite=",
            })
    void whatIsMissingIsSaidByItsFieldAndNothingIsFrozen(String statement) {
        long before = count();

        MvcTestResult answer = send(statement + "&commentaire=Gardé&faire=figer");

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).select(".field--error")).isNotEmpty();
        assertThat(html(answer).select("textarea[name=commentaire]").text()).isEqualTo("Gardé");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aFormThatIsSentTwiceFreezesOnce() {
        long before = count();
        String form = DESIGN + "&" + STATEMENT + opened(DESIGN) + "&faire=figer";

        String address = post(form).getResponse().getRedirectedUrl();

        assertThat(post(form).getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&faire=autre", "&reprendre=etablissement-0180002E"})
    void nothingIsFrozenUnlessItIsAskedFor(String action) {
        long before = count();

        assertThat(send(STATEMENT + action)).hasStatusOk();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aDesignOfWhichSomethingIsLeftOutGoesBackToTheWorkshop() {
        MvcTestResult answer =
                post(DESIGN.replace("p=60", "p=abc") + "&" + STATEMENT + opened(DESIGN) + "&faire=figer");

        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/diagnostic/atelier?");
    }

    @Test
    void theFormSaysWhatWillBeFrozen() {
        Document form = html(browser.get()
                .uri("/diagnostic/decisions/nouvelle?" + DESIGN)
                .with(asOperator())
                .exchange());

        assertThat(form.select("main").text())
                .contains("Indice de position sociale des collèges (60")
                .contains("4 très prioritaires, puis 6 prioritaires");
    }

    @Test
    void figuresThatChangedSinceTheyWereReadAreSaid() {
        long before = count();

        MvcTestResult answer =
                post(DESIGN + "&" + STATEMENT + opened(DESIGN).replaceAll("&etat=.*", "&etat=autre") + "&faire=figer");

        assertThat(answer).hasStatus(422);
        assertThat(html(answer).text()).contains("Les chiffres ont changé");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void twoListsAreComparedTheEarlierFirst() {
        String old = freeze("titre=Ancienne&jour=2025-01-10&nom=Commission&qualite=instance");
        String recent = freeze(STATEMENT, DESIGN.replace("p=60", "p=0"));

        Document page = page(old + "/comparaison?avec=" + recent.substring(recent.lastIndexOf('/') + 1));

        assertThat(page.text()).contains("De « Ancienne (10/01/2025) » à « Liste 2027 (20/11/2026) »");
        assertThat(page.select("main td:nth-child(4)").eachText()).contains("poids");
    }

    @Test
    void theFileHasWhatTheListStandsOn() {
        String address = freeze(STATEMENT);

        List<String> lines = text(browser.get().uri(address + "/liste.csv").exchange())
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .contains("rang,rang-de,rang-a,lieu,nom,classe,au-seuil,ecartee,indice,ips-college,periode-ips-college")
                .contains(",reussite-dnb,effectif-reussite-dnb,periode-reussite-dnb");
        assertThat(lines.get(1)).startsWith("1,").contains("très prioritaire");
        assertThat(lines).hasSize(1 + page(address).select(".rank-range").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/fiche",
                "/verification",
                "/enregistrement.json",
                "/liste.csv",
                "/comparaison?avec=00000000-0000-0000-0000-000000000000"
            })
    void nothingIsFoundUnderAnotherNumber(String page) {
        assertThat(browser.get().uri("/diagnostic/decisions/" + UUID.randomUUID() + page))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comparaison", "/comparaison?avec=rien"})
    void aComparisonWithNothingIsABadQuestion(String page) {
        assertThat(browser.get().uri(freeze(STATEMENT) + page)).hasStatus4xxClientError();
    }

    /** Four places, of which two at least in communes of less than 2,000 inhabitants, that would have fewer by their indices. */
    private static final String CHOICE = DESIGN + "&places=4&groupe=habitants-0&borne=moins&nombre=2";

    @Test
    void aSelectionIsFrozenWithItsConditionsAndChosenAgainFromItsRecord() {
        assertThat(await("/diagnostic/selection?" + CHOICE, "en calcul").text())
                .doesNotContain("Figer cette sélection");
        Document form = html(browser.get()
                .uri("/diagnostic/decisions/nouvelle?" + CHOICE)
                .with(asOperator())
                .exchange());
        String address = freeze(STATEMENT, CHOICE);
        Document page = page(address);

        assertThat(form.select("h1").text()).isEqualTo("Figer cette sélection");
        assertThat(form.select("main").text())
                .contains("au moins 2", "Retenues")
                .doesNotContain("Unités écartées");
        assertThat(page.select("main").text()).contains("aucun choix de 4 collèges", "au moins 2", "2 sur ");
        assertThat(rows(page)).hasSize(4);
        assertThat(rows(page(address + "?tout=oui"))).hasSizeGreaterThan(25);
        assertThat(rows(page(address + "?tout=oui")).stream().filter(row -> row.contains("retenue")))
                .containsExactlyElementsOf(rows(page));
        assertThat(page(address + "/fiche").select(".sheet__list li")).hasSize(4);
        assertThat(page(address + "/fiche").text()).contains("au moins 2", "Prix");
        assertThat(text(browser.get().uri(address + "/liste.csv").exchange())
                        .lines()
                        .filter(line -> line.contains(",retenue,")))
                .hasSize(1 + 4);
        assertThat(await(address + "/verification", "Recalcul en cours").text())
                .contains("Même résultat", "La sélection, cherchée à nouveau");
    }

    @Test
    void twoSelectionsAreComparedUnitByUnit() {
        await("/diagnostic/selection?" + CHOICE, "en calcul");
        String earlier = freeze(STATEMENT, CHOICE);
        String free = CHOICE.replace("nombre=2", "nombre=0");
        await("/diagnostic/selection?" + free, "en calcul");
        String later = freeze(STATEMENT.replace("11-20", "11-21"), free);

        Document told = await(
                later + "/comparaison?avec=" + earlier.substring(earlier.lastIndexOf('/') + 1),
                "Comparaison en calcul");

        assertThat(told.text()).contains("La première sélection est refaite après chaque différence");
        assertThat(told.select("table").eq(0).select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(row -> assertThat(row.text())
                        .containsPattern("(entre|sort) rang \\d+, puis rang \\d+")
                        .endsWith("imposées)"));
    }

    /** Who pilots a territory decides there, and nowhere else. */
    @Test
    void aPilotFreezesListsOfTheOwnTerritoryAlone(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID here = TestPeople.open(accounts, links, "pilote-cher", TestRights.of(Role.PILOT, "departement-18"));
        UUID beside = TestPeople.open(accounts, links, "pilote-loiret", TestRights.of(Role.PILOT, "departement-45"));
        String form = "/diagnostic/decisions/nouvelle?" + DESIGN;

        assertThat(browser.get().uri(form).with(as(here))).hasStatus(200);
        assertThat(browser.get().uri(form).with(as(beside))).hasStatus(403);
        assertThat(browser.post()
                        .uri("/diagnostic/decisions?" + DESIGN + "&faire=figer")
                        .with(as(beside))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(text(browser.get()
                        .uri("/diagnostic/atelier?" + DESIGN)
                        .with(as(here))
                        .exchange()))
                .contains("Figer la liste");
        assertThat(text(browser.get()
                        .uri("/diagnostic/atelier?" + DESIGN)
                        .with(as(beside))
                        .exchange()))
                .doesNotContain("Figer la liste");
    }

    @Test
    void aSelectionThatContradictsItselfCannotBeFrozen() {
        String impossible = DESIGN + "&places=4&groupe=habitants-0&borne=moins&nombre=5";
        await("/diagnostic/selection?" + impossible, "en calcul");

        assertThat(browser.get()
                        .uri("/diagnostic/decisions/nouvelle?" + impossible)
                        .with(asOperator())
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/diagnostic/selection?");
    }

    private static List<String> rows(Document page) {
        return page.select("main table:has(.rank-range) tbody tr").eachText();
    }

    private Document await(String address, String computing) {
        Instant patience = Instant.now().plusSeconds(60);
        Document page = page(address);
        while (page.text().contains(computing) && Instant.now().isBefore(patience)) {
            page = page(address);
        }
        return page;
    }

    @Test
    void whatHasNoRankingCannotBeFrozen() {
        assertThat(browser.get()
                        .uri("/diagnostic/decisions/nouvelle?unites=colleges&dans=departement-18")
                        .with(asOperator()))
                .hasStatus(303);
    }

    private String freeze(String statement) {
        return freeze(statement, DESIGN);
    }

    private String freeze(String statement, String design) {
        return Objects.requireNonNull(post(design + "&" + statement + "&faire=figer" + opened(design))
                .getResponse()
                .getRedirectedUrl());
    }

    private MvcTestResult send(String typed) {
        return post(DESIGN + "&" + typed + opened(DESIGN));
    }

    /** What a form brings back that was opened just now. */
    private String opened(String design) {
        Document form = html(browser.get()
                .uri("/diagnostic/decisions/nouvelle?" + design)
                .with(asOperator())
                .exchange());
        return "&numero=" + form.select("input[name=numero]").val() + "&etat="
                + form.select("input[name=etat]").val();
    }

    private MvcTestResult post(String form) {
        return browser.post()
                .uri("/diagnostic/decisions")
                .with(asOperator())
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }

    private Document page(String address) {
        return html(browser.get().uri(address).exchange());
    }

    private static Document html(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long count() {
        return sql.sql("select count(*) from diagnosis.priority_decision")
                .query(Long.class)
                .single();
    }
}
