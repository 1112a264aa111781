package fr.preau.imports.web;

import static fr.preau.imports.NotesKind.request;
import static fr.preau.imports.Waiting.await;
import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.ImportsTest;
import fr.preau.imports.NotesKind;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.RunQueries;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ImportsTest
class ImportScreensTests {

    private static final String ONE_WRONG = "numero;texte\n1;un\ndeux;deux\n3;<b>trois</b>\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Imports imports;

    @Autowired
    RunQueries runs;

    @Autowired
    NotesKind notes;

    @BeforeEach
    void emptyTable() {
        notes.reset();
    }

    @Test
    void theScreensAreTheOperatorsAlone() {
        assertThat(browser.get().uri("/imports").exchange().getResponse().getStatus())
                .isIn(302, 303, 401, 403);
        assertThat(browser.get()
                        .uri("/imports/nouveau")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401, 403);
    }

    @Test
    void aFileIsCheckedThenItsAcceptedLinesAreLoaded() {
        String report = redirection(send(NotesKind.CODE, "notes.csv", ONE_WRONG));
        awaitEnd(report);
        Document checked = page(report);
        assertThat(checked.text())
                .contains("une ligne sur 3 ne peut pas être chargée")
                .contains("Cellule illisible")
                .contains("un nombre entier")
                .contains("Charger les 2 lignes acceptées")
                .contains("Ce que le chargement changerait");
        assertThat(notes.texts()).isEmpty();

        String loaded = redirection(post(report + "/charger", "mode", "accepted-lines"));
        awaitEnd(loaded);
        assertThat(page(loaded).text()).contains("2 lignes sur 3").contains("Ce qui a changé");
        assertThat(notes.texts()).containsExactly("un", "<b>trois</b>");
        assertThat(page(report).text()).contains("chargé depuis").doesNotContain("Charger les 2 lignes");
    }

    @Test
    void whatTheFileSaysIsShownAsText() {
        ImportRun run = imports.run(request(ONE_WRONG, ImportMode.CHECK));
        assertThat(page(Addresses.run(run.id())).select("td b, li b, summary b"))
                .isEmpty();
    }

    @Test
    void aFormWithoutAKindKeepsTheFileAndWhatWasTyped() {
        MvcTestResult refused = browser.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile(
                        "fichier", "notes.csv", "text/csv", "numero;texte\n1;un\n".getBytes(StandardCharsets.UTF_8)))
                .param("producteur", "Le rectorat")
                .param("millesime", "hier")
                .with(asOperator())
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422);
        Document form = parse(refused);
        assertThat(form.select("[name=producteur]").val()).isEqualTo("Le rectorat");
        assertThat(form.select("[name=millesime]").val()).isEqualTo("hier");
        assertThat(form.text()).contains("Dites ce que contient le fichier").contains("Une date comme 2026-08-17");

        MvcTestResult accepted = browser.post()
                .uri("/imports")
                .param("sorte", NotesKind.CODE)
                .param("recu", form.select("[name=recu]").val())
                .param("nom", form.select("[name=nom]").val())
                .with(asOperator())
                .with(csrf())
                .exchange();
        String report = redirection(accepted);
        awaitEnd(report);
        assertThat(page(report).text()).contains("notes.csv").contains("la seule ligne peut être chargée");
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        assertThat(post("/imports", "sorte", NotesKind.CODE))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un fichier");
    }

    @Test
    void aRunIsFollowedAndCancelled() {
        String address = redirection(send(NotesKind.CODE, "notes.csv", "numero;texte\n1;attente\n2;deux\n"));
        notes.awaitWaiting();
        Document running = page(address);
        assertThat(running.select("#run").attr("hx-get")).isEqualTo(address);
        assertThat(running.text()).contains("Lecture des notes").contains("Actualiser");
        assertThat(fragment(address).select("html h1"))
                .as("a fragment has no page around it")
                .isEmpty();

        post(address + "/abandonner");
        assertThat(page(address).text()).contains("Abandon demandé");
        notes.goOn();
        awaitEnd(address);
        assertThat(page(address).text()).contains("Abandonné").contains("Recommencer");
    }

    @Test
    void problemsAreFilteredPagedAndDownloaded() {
        var lines = new StringBuilder("numero;texte\n1;un\n");
        for (int line = 0; line < 60; line++) {
            lines.append("x;\n");
        }
        String report = Addresses.run(
                imports.run(request(lines.toString(), ImportMode.CHECK)).id());
        assertThat(page(report + "?code=empty-cell").select("#problemes tbody tr"))
                .hasSize(ProblemList.SIZE);
        assertThat(page(report + "?code=empty-cell&page=2").select("#problemes tbody tr"))
                .hasSize(10);
        assertThat(page(report + "?code=empty-cell").select("#problemes").text())
                .doesNotContain("un nombre entier");

        MvcTestResult csv = browser.get()
                .uri(report + "/problemes.csv?code=unreadable-cell")
                .with(asOperator())
                .exchange();
        assertThat(csv)
                .hasStatusOk()
                .bodyText()
                .startsWith("ligne,colonne,valeur_lue,attendu")
                .contains("3,numero,x,un nombre entier");
    }

    @Test
    void theHistoryIsFiltered() {
        imports.run(request("numero;texte\n1;un\n", ImportMode.CHECK));
        assertThat(page("/imports").text())
                .contains("notes.csv")
                .contains("Notes d’essai")
                .contains("Contrôlé");
        assertThat(page("/imports?etat=interrupted").text()).contains("Aucun import ne correspond");
        assertThat(fragment("/imports?sorte=" + NotesKind.CODE).text()).contains("notes.csv");
    }

    @Test
    void formatsAreToldByTheKinds() {
        assertThat(page("/imports/formats").text()).contains("Notes d’essai").contains(NotesKind.CODE);
        assertThat(page("/imports/formats/" + NotesKind.CODE).text())
                .contains("numero")
                .contains("Le numéro de la note")
                .contains("obligatoire, sans doublon");
    }

    @Test
    void unknownAddressesAnswer404() {
        assertThat(get("/imports/" + new UUID(1, 2))).hasStatus(404);
        assertThat(get("/imports/inconnu")).hasStatus(404);
        assertThat(get("/imports/formats/inconnu")).hasStatus(404);
    }

    private MvcTestResult send(String kind, String name, String content) {
        return browser.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("fichier", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("sorte", kind)
                .with(asOperator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address, String... parameter) {
        var request = browser.post().uri(address).with(asOperator()).with(csrf());
        if (parameter.length == 2) {
            request = request.param(parameter[0], parameter[1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(asOperator()).exchange();
    }

    private Document page(String address) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        return parse(answer);
    }

    private Document fragment(String address) {
        return parse(browser.get()
                .uri(address)
                .header("HX-Request", "true")
                .with(asOperator())
                .exchange());
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void awaitEnd(String report) {
        UUID run = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
        await(() -> runs.get(run).state() != RunState.RUNNING);
    }

    private static String redirection(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
