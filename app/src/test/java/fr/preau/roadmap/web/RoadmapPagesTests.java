package fr.preau.roadmap.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.Roadmaps;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.AccessRight;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The shipped example, from its three files to its pages. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadmapPagesTests {

    private static final String EXAMPLE = "/feuilles-de-route/exemple";
    private static final String PIX = EXAMPLE + "/champs/1.1.CO1";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    private TerritoryFiles files;
    private UUID pilotOfBordeaux;
    private UUID pilotOfTheRegion;

    @BeforeAll
    void load(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadPlaces();
        String next = post("/feuilles-de-route/charger.exemple", asOperator()).getRedirectedUrl();
        assertThat(next)
                .as(() -> "the report says: "
                        + text(String.valueOf(next), asOperator()).replaceAll("<[^>]*>|\\s+", " "))
                .isEqualTo(EXAMPLE);
        pilotOfBordeaux = TestPeople.open(accounts, links, "ines", TestRights.of(Role.PILOT, "academie-04"));
        pilotOfTheRegion = TestPeople.open(accounts, links, "omar", TestRights.of(Role.PILOT, "region-academique-15"));
    }

    @BeforeEach
    void publish() {
        roadmaps.publish(example(), true);
    }

    @Test
    void theWholePlanIsThere() {
        Roadmap roadmap = example();
        assertThat(roadmap.ambitions()).hasSize(3);
        assertThat(roadmap.ambitions().stream()
                        .map(ambition -> ambition.targets().size()))
                .containsExactly(4, 5, 4);
        assertThat(roadmap.fields()).hasSize(17);
        assertThat(roadmap.objectives()).hasSize(38);
    }

    /** Read in the document: Bordeaux 83.24 % of 549, Limoges 74.82 % of 139, Poitiers 71.62 % of 303: 778 of 991. */
    @Test
    void readingsOfAcademiesMakeThatOfTheRegion() {
        Element row = comparison("tr:contains(Taux d’activation de Pix Orga)");
        List<String> cells = row.select("td").eachText();
        assertThat(cells.get(0)).startsWith("78,5 %").contains("janvier 2021", "991", "3 sur 3");
        assertThat(cells.get(1)).startsWith("83,2 %").contains("sur 549 établissements");
        assertThat(cells.get(2)).startsWith("74,8 %").contains("139");
        assertThat(cells.get(3)).startsWith("71,6 %").contains("303");
    }

    /** The document counts the same thing in two ways, which differ in Limoges and Poitiers. */
    @Test
    void whatIsCountedTwiceIsKeptTwice() {
        Element row = comparison("tr:contains(campagne Pix de rentrée)");
        assertThat(row.select("td").eachText().get(2)).startsWith("78,4 %");
        assertThat(row.select("td").eachText().get(3)).startsWith("82,5 %");
    }

    @Test
    void anObjectiveIsJudgedByTheReadingsOfItsPlace() {
        Document page = page(EXAMPLE, asOperator());
        Element pix = page.expectFirst("tr:contains(Taux d’activation de Pix Orga)");
        assertThat(pix.text()).contains("au moins 100 %", "78,5 %", "Sans relevé à l’échéance");
        Element nsi = page.expectFirst("tr:contains(Élèves en NSI, en terminale)");
        assertThat(nsi.text())
                .contains("2 fois la valeur de", "soit au moins 4,2 %", "2,1 %", "Sans relevé à l’échéance");
        assertThat(page.text()).contains("38 objectifs");
    }

    @Test
    void aReadingThatComesLaterShowsAtOnce() {
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                robots-telepresence-premier-degre;academie-04;2021;50
                robots-telepresence-premier-degre;academie-13;2021;25
                robots-telepresence-premier-degre;academie-22;2021;5
                """);
        Document page = page(EXAMPLE + "/champs/2.1.CO2", asOperator());
        Element robots = page.expectFirst("tr:contains(80 / 122)");
        assertThat(robots.text()).contains("au moins 80", "80 unités", "Atteint");
    }

    @Test
    void readingsShowAPaceAndWhereItLeads() {
        String field = EXAMPLE + "/champs/3.1.CO1";
        post(
                field
                        + "/objectifs/nouveau?indicateur=comites-pilotage-collectivites&lieu=academie-04&condition=au-moins"
                        + "&echeance=2029&valeur=60",
                as(pilotOfTheRegion));
        String address =
                page(field, null).expectFirst("a:contains(au moins 60)").attr("href");
        assertThat(page(address, null).text())
                .contains("Il n’y a pas encore de relevé", "Aucun lieu de cette sorte n’a encore de relevé");

        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                comites-pilotage-collectivites;academie-04;2021;2
                comites-pilotage-collectivites;academie-04;2022;8
                comites-pilotage-collectivites;academie-04;2023;13
                comites-pilotage-collectivites;academie-04;2024;19
                comites-pilotage-collectivites;academie-13;2024;5
                """);
        Document page = page(address, null);
        assertThat(page.text())
                .contains(
                        "Les 4 relevés (le premier : année 2021, le dernier : année 2024) suivent un rythme de +5,6 unités par an",
                        "À l’échéance, à ce rythme, la valeur serait de 47",
                        "À ce rythme, la valeur visée serait atteinte vers",
                        "il faudrait +8,2 unités par an",
                        "Dans le même territoire : Nouvelle-Aquitaine",
                        "2 lieux sur 3, ce lieu compris, ont une valeur",
                        "À côté des lieux comparables",
                        "Tous les lieux de même sorte (académie).");
        Element other = page.expectFirst("section#voisins tr:contains(Poitiers)");
        assertThat(other.text()).contains("5 unités", "−14 unités", "année 2024");
        Element own = page.expectFirst("section#voisins tbody tr:contains(ce lieu)");
        assertThat(own.text()).contains("19 unités", "au moins 60", "−41 unités");
        assertThat(page.select(".line-plot line[stroke-opacity]")).hasSize(5);
        assertThat(get(address.replaceAll("objectifs/[^/]*", "objectifs/" + UUID.randomUUID()), null)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void partsAreSetBesideTheWhole() {
        Document page = page(EXAMPLE + "/champs/1.2.CO1", asOperator());
        assertThat(page.select("h2").eachText()).contains("Le tout et les parties");
        Element sum = page.expectFirst("tr:contains(Enseignants certifiés Pix):contains(9 000)");
        assertThat(sum.text()).contains("3 sur 3", "Le tout n’a pas d’objectif à cette date.");
    }

    @Test
    void thePageOfAPlaceShowsWhatIsAimedAtThere() {
        Document bordeaux = page("/lieux/academie-04", asOperator());
        Element panel = bordeaux.expectFirst("#objectifs");
        assertThat(panel.text())
                .contains("Enseignants ayant passé la certification Pix", "au moins 3 000", "Sans relevé");
        assertThat(page("/lieux/departement-18", asOperator()).select("#objectifs"))
                .isEmpty();
        roadmaps.publish(example(), false);
        assertThat(text("/lieux/academie-04", null)).doesNotContain("id=\"objectifs\"");
    }

    @Test
    void anObjectiveIsTakenDownToItsPartsAndTheyMakeTheWhole() {
        String field = EXAMPLE + "/champs/1.2.CO1";
        Document page = page(field, as(pilotOfTheRegion));
        String cascade = page.expectFirst("tr:contains(10 000 journées) a:contains(Répartir)")
                .attr("href");
        Document form = page(cascade, as(pilotOfTheRegion));
        assertThat(form.select("input[name^=valeur-]").eachAttr("value"))
                .containsExactlyInAnyOrder("3334", "3333", "3333");

        MockHttpServletResponse wrong =
                post(cascade + "?valeur-academie-04=beaucoup&valeur-academie-13=3333", as(pilotOfTheRegion));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(new String(wrong.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("beaucoup", "3333");

        post(
                cascade + "?valeur-academie-04=5 500&valeur-academie-13=3000&valeur-academie-22=1000",
                as(pilotOfTheRegion));
        Element sum = page(field, null).expectFirst("tr:contains(Journées stagiaires):contains(9 500)");
        assertThat(sum.text()).contains("3 sur 3", "Il manque 500 aux parties pour faire le tout.");
    }

    @Test
    void anObjectiveIsFixedChangedAndGivenUp() {
        String field = EXAMPLE + "/champs/3.1.CO1";
        String typed = "?indicateur=comites-pilotage-collectivites&lieu=academie-13&condition=au-moins";
        MockHttpServletResponse wrong =
                post(field + "/objectifs/nouveau" + typed + "&echeance=demain&valeur=deux", as(pilotOfTheRegion));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(new String(wrong.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("demain", "deux", "Écrivez une période", "Écrivez un nombre");
        assertThat(post(field + "/objectifs/nouveau" + typed + "&echeance=2021-2022&valeur=2", as(pilotOfTheRegion))
                        .getStatus())
                .isEqualTo(422);

        post(field + "/objectifs/nouveau" + typed + "&echeance=2027&valeur=4", as(pilotOfTheRegion));
        Element added = page(field, as(pilotOfTheRegion)).expectFirst("tr:contains(au moins 4)");
        String address = added.expectFirst("a:contains(Modifier)").attr("href");
        assertThat(page(address, as(pilotOfTheRegion)).expectFirst("#valeur").attr("value"))
                .isEqualTo("4");

        post(address + typed + "&echeance=2027&valeur=5", as(pilotOfTheRegion));
        assertThat(page(field, null).select("tr:contains(au moins 5)")).hasSize(1);
        assertThat(page(field, null).select("tr:contains(au moins 4)")).isEmpty();
        post(address + "/retrait", as(pilotOfTheRegion));
        assertThat(page(field, null).select("tr:contains(au moins 5)")).isEmpty();
        assertThat(page(EXAMPLE, as(pilotOfTheRegion)).text()).contains("au moins 4 unités → au moins 5 unités");
    }

    @Test
    void nobodyElseAimsAtValues() {
        String form = EXAMPLE + "/champs/3.1.CO1/objectifs/nouveau";
        assertThat(get(form, as(pilotOfBordeaux)).getStatus()).isEqualTo(403);
        assertThat(post(form + "?valeur=4", as(pilotOfBordeaux)).getStatus()).isEqualTo(403);
        assertThat(get(form, null).getStatus()).isIn(302, 303, 401, 403);
        assertThat(text(EXAMPLE + "/champs/3.1.CO1", as(pilotOfBordeaux))).doesNotContain("Modifier");
    }

    @Test
    void aDraftIsReadByThoseWhoKeepItAlone() {
        post(EXAMPLE + "/publication?publiee=non", as(pilotOfTheRegion));

        assertThat(get(EXAMPLE, null).getStatus()).isEqualTo(404);
        assertThat(get(EXAMPLE, as(pilotOfBordeaux)).getStatus()).isEqualTo(404);
        assertThat(get(PIX, null).getStatus()).isEqualTo(404);
        assertThat(get(EXAMPLE + "/feuille-de-route.csv", null).getStatus()).isEqualTo(404);
        assertThat(get("/feuilles-de-route", null).getContentAsByteArray()).isNotEmpty();
        assertThat(text("/feuilles-de-route", null)).doesNotContain("Nouvelle-Aquitaine");
        assertThat(get(EXAMPLE, as(pilotOfTheRegion)).getStatus()).isEqualTo(200);
        assertThat(text("/feuilles-de-route", as(pilotOfTheRegion))).contains("Brouillon");
        assertThat(page(EXAMPLE, as(pilotOfTheRegion)).text()).contains("omar Publiée → Brouillon");
    }

    @Test
    void aReviewIsPreparedCommentedAndFrozen() throws IOException {
        String reviews = EXAMPLE + "/points";
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                enseignants-certifies-pix;academie-13;2020;1200
                """);
        assertThat(post(reviews + "?titre=&date=2999-01-01", as(pilotOfTheRegion))
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(reviews + "?titre=Juin&date=2021-06-30", as(pilotOfBordeaux))
                        .getStatus())
                .isEqualTo(403);
        String review =
                Objects.requireNonNull(post(reviews + "?titre=Comité de juin&date=2021-06-30", as(pilotOfTheRegion))
                        .getRedirectedUrl());
        assertThat(get(review, null).getStatus()).isEqualTo(404);
        assertThat(text(reviews, null)).doesNotContain("Comité de juin");
        assertThat(page(review, as(pilotOfTheRegion)).text())
                .contains("En préparation", "1 200 personnes", "En cours", "lu au 30 juin 2021");

        assertThat(post(review + "?etat-1.1.CO1=peut-etre", as(pilotOfTheRegion))
                        .getStatus())
                .isEqualTo(422);
        post(
                review
                        + "?synthese=Deux académies sur trois avancent&etat-1.1.CO1=termine&commentaire-1.1.CO1=Trois collèges restent",
                as(pilotOfTheRegion));
        assertThat(page(review, as(pilotOfTheRegion))
                        .expectFirst("#commentaire-1\\.1\\.CO1")
                        .text())
                .isEqualTo("Trois collèges restent");
        post(review + "/figer", as(pilotOfTheRegion));

        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                enseignants-certifies-pix;academie-13;2020;2600
                """);
        String frozen = page(review, null).text();
        assertThat(frozen)
                .contains(
                        "Figé le",
                        "1 200 personnes",
                        "Trois collèges restent",
                        "Deux académies sur trois avancent",
                        "État : terminé")
                .doesNotContain("2 600");
        post(review + "?synthese=Tout va bien", as(pilotOfTheRegion));
        post(review + "/retrait", as(pilotOfTheRegion));
        assertThat(page(review, null).text()).isEqualTo(frozen);

        String next = post(reviews + "?titre=Comité de juillet&date=2021-07-31", as(pilotOfTheRegion))
                .getRedirectedUrl();
        String comparison = page(String.valueOf(next), as(pilotOfTheRegion))
                .expectFirst("a:contains(Comité de juin)")
                .attr("href");
        Element teachers =
                page(comparison, as(pilotOfTheRegion)).expectFirst("tr:contains(la certification Pix):contains(2 600)");
        assertThat(teachers.text()).contains("1 200 personnes", "2 600 personnes", "+1 400 personnes");
        assertThat(get(comparison, null).getStatus())
                .as("one of them is prepared")
                .isEqualTo(404);
        post(next + "/retrait", as(pilotOfTheRegion));
        assertThat(get(String.valueOf(next), as(pilotOfTheRegion)).getStatus()).isEqualTo(404);

        try (PDDocument slides = Loader.loadPDF(pdf(review + "/presentation.pdf"))) {
            String text = new PDFTextStripper().getText(slides).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains(
                            "Comité de juin",
                            "Deux académies sur trois avancent",
                            "Trois collèges restent",
                            "1 200 personnes",
                            "1.1.CO1");
        }
        assertThat(page(EXAMPLE, as(pilotOfTheRegion)).text()).contains("Comité de juin, figé");
    }

    private byte[] pdf(String address) {
        MvcTestResult result = browser.get().uri(URI.create(address)).exchange();
        assertThat(result).hasContentType("application/pdf");
        return result.getResponse().getContentAsByteArray();
    }

    @Test
    void whatProvesAReviewIsFrozenWithIt() throws NoSuchAlgorithmException {
        String review = Objects.requireNonNull(
                post(EXAMPLE + "/points?titre=Comité de mai&date=2021-05-31", as(pilotOfTheRegion))
                        .getRedirectedUrl());
        String content = "académie;certifiés\nPoitiers;1200\n";
        assertThat(join(review, "relevé <b>.csv", content, pilotOfTheRegion).getStatus())
                .isEqualTo(303);
        for (String wrong : List.of("page.html", "releve.pdf", "releve.docx", "releve")) {
            MockHttpServletResponse refused = join(review, wrong, content, pilotOfTheRegion);
            assertThat(refused.getStatus()).as(wrong).isEqualTo(422);
            assertThat(new String(refused.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .contains("Le contenu doit être celui que le nom annonce");
        }
        assertThat(join(review, "vide.csv", "", pilotOfTheRegion).getStatus()).isEqualTo(422);
        assertThat(join(review, "releve.csv", content, pilotOfBordeaux).getStatus())
                .isEqualTo(403);
        String piece = page(review, as(pilotOfTheRegion))
                .expectFirst("#pieces td a, #pieces th a")
                .attr("href");
        assertThat(get(piece, null).getStatus()).as("while it is prepared").isEqualTo(404);
        assertThat(post(piece + "/retrait", as(pilotOfBordeaux)).getStatus()).isEqualTo(403);

        post(review + "/figer", as(pilotOfTheRegion));
        MockHttpServletResponse taken = get(piece, null);
        assertThat(taken.getContentAsByteArray()).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(taken.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(taken.getContentAsByteArray()));
        assertThat(page(review, null).expectFirst("#pieces").text().replace(" ", ""))
                .contains("relevéb.csv", sha256);
        assertThat(page(EXAMPLE, as(pilotOfTheRegion)).text()).contains("relevé b .csv (SHA-256 " + sha256 + ")");

        assertThat(join(review, "autre.csv", content, pilotOfTheRegion).getStatus())
                .isEqualTo(409);
        post(piece + "/retrait", as(pilotOfTheRegion));
        assertThat(get(piece, null).getStatus()).as("once it is frozen").isEqualTo(200);
        roadmaps.publish(example(), false);
        assertThat(get(piece, null).getStatus())
                .as("to who may not read its roadmap")
                .isEqualTo(404);
    }

    private MockHttpServletResponse join(String review, String name, String content, UUID person) {
        return browser.post()
                .uri(review + "/pieces")
                .multipart()
                .file(new MockMultipartFile("fichier", name, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
                .with(as(person))
                .with(csrf())
                .exchange()
                .getResponse();
    }

    @Test
    void anExpertWhoWasInvitedToADraftReadsItAndNothingElse() {
        roadmaps.publish(example(), false);
        UUID expert = invited("elsa", Role.EXPERT);

        Document draft = page(EXAMPLE, as(expert));
        assertThat(draft.text()).contains("38 objectifs").doesNotContain("Publier", "Personnes invitées");
        assertThat(text("/feuilles-de-route", as(expert))).contains("Brouillon");
        assertThat(text(PIX, as(expert))).doesNotContain("Modifier");
        assertThat(get(PIX + "/objectifs/nouveau", as(expert)).getStatus()).isEqualTo(403);
        assertThat(get("/personnes", as(expert)).getStatus()).isEqualTo(403);
        assertThat(page("/ma-semaine", as(expert)).text()).contains("Un droit vous a été donné sur ce seul objet.");
        assertThat(page("/mon-compte", as(expert)).text())
                .contains("Expertise " + example().title(), "même à l’état de brouillon");

        Document kept = page(EXAMPLE, as(pilotOfTheRegion));
        assertThat(kept.expectFirst("section:has(#lecteurs)").text()).contains("elsa Expertise sans terme");
        String person = kept.expectFirst("a:contains(elsa)").attr("href");
        String end = page(person, as(pilotOfTheRegion))
                .expectFirst("a[href*=/droits/]")
                .attr("href");
        post(end + "?motif=relecture faite", as(pilotOfTheRegion));
        assertThat(get(EXAMPLE, as(expert)).getStatus()).isEqualTo(404);
    }

    @Test
    void aPilotOfOneRoadmapSaysWhatItAimsAtAndDoesNotPublishIt() {
        roadmaps.publish(example(), false);
        UUID pilot = invited("paul", Role.PILOT);

        String field = EXAMPLE + "/champs/3.1.CO1";
        String typed =
                "?indicateur=comites-pilotage-collectivites&lieu=academie-22&condition=au-moins&echeance=2028&valeur=7";
        assertThat(post(field + "/objectifs/nouveau" + typed, as(pilot)).getStatus())
                .isEqualTo(303);
        Document page = page(field, as(pilot));
        String address =
                page.expectFirst("tr:contains(au moins 7) a:contains(Modifier)").attr("href");
        post(address + "/retrait", as(pilot));
        assertThat(page(field, as(pilot)).select("tr:contains(au moins 7)")).isEmpty();
        assertThat(post(EXAMPLE + "/publication?publiee=oui", as(pilot)).getStatus())
                .isEqualTo(403);
        assertThat(get("/relais/nouveau-poste", as(pilot)).getStatus()).isEqualTo(403);
        assertThat(get("/personnes/inviter", as(pilot)).getStatus()).isEqualTo(403);
    }

    @Test
    void whoMayNotGiveRightsInThePlaceOfARoadmapInvitesNobodyToIt() {
        assertThat(post(invitation("karl", Role.EXPERT), as(pilotOfBordeaux)).getStatus())
                .isEqualTo(404);
        assertThat(post(invitation("karl", Role.PILOT), as(pilotOfTheRegion)).getStatus())
                .as("a pilot names no pilot")
                .isEqualTo(422);
        assertThat(post(invitation("karl", Role.TEACHER), as(pilotOfTheRegion)).getStatus())
                .as("nobody is teacher for a roadmap")
                .isEqualTo(422);
        assertThat(get("/personnes/inviter?objet=feuille-de-route:aucune", as(pilotOfTheRegion))
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/personnes/inviter?objet=feuille-de-route:exemple", as(pilotOfTheRegion))
                        .select("#role option")
                        .eachText())
                .contains("Expertise", "Observation")
                .doesNotContain("Pilotage", "Enseignement");
    }

    /** Somebody whose only right is one on the example. */
    private UUID invited(String name, Role role) {
        return TestPeople.open(
                accounts,
                links,
                name,
                new AccessRight(
                        role,
                        example().place(),
                        Validity.from(LocalDate.of(2020, 1, 1)),
                        Optional.of(ReadableRoadmaps.record(example()))));
    }

    private static String invitation(String name, Role role) {
        return "/personnes/inviter?objet=feuille-de-route:exemple&nom=" + name + "&courriel=" + name
                + "@exemple.fr&role=" + role.slug() + "&du=2026-01-01&motif=relecture";
    }

    @Test
    void onlyWhoKeepsItThereMayPublish() {
        assertThat(post(EXAMPLE + "/publication?publiee=non", as(pilotOfBordeaux))
                        .getStatus())
                .isEqualTo(403);
        assertThat(get(EXAMPLE, null).getStatus()).isEqualTo(200);
        assertThat(text(EXAMPLE, null)).doesNotContain("Ne plus publier");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertThat(get("/feuilles-de-route/aucune", asOperator()).getStatus()).isEqualTo(404);
        assertThat(get("/feuilles-de-route/A%20B", asOperator()).getStatus()).isEqualTo(404);
        assertThat(get(EXAMPLE + "/champs/9.9.CO9", asOperator()).getStatus()).isEqualTo(404);
    }

    @Test
    void itsFileIsReadInAgainAndChangesNothing() {
        Roadmap before = example();
        String file = new String(
                get(EXAMPLE + "/feuille-de-route.csv", null).getContentAsByteArray(), StandardCharsets.UTF_8);
        ImportRun again = files.write("feuille-de-route", DAY, file);
        assertThat(again.state()).isEqualTo(RunState.LOADED);
        assertThat(problems(again)).isEmpty();
        assertThat(roadmaps.find(new RoadmapCode("exemple"))).contains(before);

        ImportRun changed = files.write(
                "feuille-de-route", DAY, file.replace("10 000 journées stagiaires", "12 000 journées stagiaires"));
        assertThat(changed.state()).isEqualTo(RunState.LOADED);
        Roadmap after = example();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.published()).isTrue();
        assertThat(after.objectives().stream().map(objective -> objective.id()))
                .containsExactlyElementsOf(before.objectives().stream()
                        .map(objective -> objective.id())
                        .toList());
        files.write("feuille-de-route", DAY, file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cible;1;Une cible;;;;;;;;                                         | wrong-number
            ambition;1;Encore la première;;;;;;;;                             | number-twice
            cible;7.1;Sans ambition;;;;;;;;                                   | nothing-to-belong-to
            indicateur;1.1.CO1;;;;lune;;;;;                                   | unknown-indicator
            indicateur;1.1.CO9;;;;eleves-nsi;;;;;                             | nothing-to-belong-to
            objectif;1.1.CO1;;;;eleves-nsi;academie-99;2023-2024;au-moins;1;  | unknown-place
            objectif;1.1.CO1;;;;fibre;academie-18;2023;au-moins;1;            | nothing-to-belong-to
            objectif;1.1.CO1;;;;eleves-nsi;academie-18;2023;au-moins;1;       | other-kind-of-period
            objectif;1.1.CO1;;;;eleves-nsi;academie-18;2023-2024;entre;5;     | incomplete-aim
            objectif;1.1.CO1;;;;eleves-nsi;academie-18;2023-2024;multiplier;2; | incomplete-aim
            objectif;1.1.CO1;;;;eleves-nsi;academie-18;2022-2023;au-moins;3;  | objective-twice
            feuille-de-route;autre;Deux;2026-01-01;2026-12-31;;academie-18;;;; | not-one-roadmap
            """)
    void eachWrongLineSaysWhy(String line, String problem) {
        ImportRun run = files.write("feuille-de-route", DAY, """
                ligne;numero;intitule;debut;fin;indicateur;lieu;echeance;condition;valeur;reference
                feuille-de-route;essai;Essai;2026-01-01;2026-12-31;;academie-18;;;;
                ambition;1;Première;;;;;;;;
                cible;1.1;Cible;;;;;;;;
                champ;1.1.CO1;Champ;;;;;;;;
                indicateur;1.1.CO1;;;;eleves-nsi;;;;;
                objectif;1.1.CO1;;;;eleves-nsi;academie-18;2022-2023;au-moins;2;
                """ + line + "\n");
        assertThat(problems(run)).containsExactly("8 " + problem);
    }

    @Test
    void aFileWithoutItsFirstLineIsRefused() {
        ImportRun run = files.write("feuille-de-route", DAY, """
                ligne;numero;intitule
                ambition;1;Première
                """);
        assertThat(run.state()).isEqualTo(RunState.REFUSED);
    }

    /** A line of the table in which places stand side by side. */
    private Element comparison(String row) {
        Element table = page(PIX, asOperator()).select("table").getLast();
        return table.expectFirst(row);
    }

    private Roadmap example() {
        return roadmaps.find(new RoadmapCode("exemple")).orElseThrow();
    }

    private List<String> problems(ImportRun run) {
        return sql.sql("select line || ' ' || code as told from imports.problem where run_id = :run order by line")
                .param("run", run.id())
                .query((row, _) -> row.getString("told"))
                .list();
    }

    private Document page(String address, @Nullable RequestPostProcessor who) {
        return Jsoup.parse(text(address, who));
    }

    private String text(String address, @Nullable RequestPostProcessor who) {
        return new String(get(address, who).getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(String address, @Nullable RequestPostProcessor who) {
        var request = browser.get().uri(URI.create(address));
        return (who == null ? request : request.with(who)).exchange().getResponse();
    }

    private MockHttpServletResponse post(String address, RequestPostProcessor who) {
        return browser.post().uri(address).with(csrf()).with(who).exchange().getResponse();
    }
}
