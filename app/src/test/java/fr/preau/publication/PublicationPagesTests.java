package fr.preau.publication;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.Places;
import fr.preau.ui.Formats;
import fr.preau.values.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Over a small folder of shipped data: two files, of which one is for another territory. */
@PreauTest(properties = "preau.shipped-data=" + PublicationPagesTests.SHIPPED)
class PublicationPagesTests {

    static final String SHIPPED = "src/test/resources/shipped";

    @Autowired
    MockMvc browser;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @Autowired
    Places places;

    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void openAccount(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        administrator = TestPeople.open(
                accounts, links, "sources-" + UUID.randomUUID(), TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
    }

    @BeforeEach
    void loadRegions() {
        load(Path.of(SHIPPED, "places/regions.json.gz"), "Régions d’essai");
    }

    @Test
    void theSourcesSayWhatIsLoadedHereAndWhatIsNot() throws Exception {
        Document page = page("/sources");

        assertThat(page.select("#places tbody tr")).hasSize(2);
        assertThat(rowOf(page, "Régions d’essai")).contains("INSEE · Licence Ouverte 2.0", "une ligne acceptée");
        assertThat(rowOf(page, "Régions d’ailleurs")).contains("hors du territoire de cette installation");
    }

    @Test
    void theSourcesSayWhatIsKnownToBeMissing() throws Exception {
        Document page = page("/sources");

        assertThat(page.select("#places li").eachText()).contains("Une seule région.", "Hors du territoire chargé.");
        assertThat(page.select("#places p.quiet").eachText()).containsExactly("Régions d’essai", "Régions d’ailleurs");
        assertThat(page.select("#non-utilise").text()).contains("Zonages d’essai", "(ODbL)");
        assertThat(page.select("#absent li").eachText()).containsExactly("Ce que personne ne publie.");
    }

    @Test
    void whoLooksForNewerDataSaysSoAndEverybodyReadsIt() throws Exception {
        assertThat(rowOf(page("/sources"), "Régions d’ailleurs")).contains("pas cherché depuis le relevé");
        assertThat(page("/sources").select("form[action=/sources/verifications]"))
                .isEmpty();
        browser.perform(post("/sources/verifications").with(csrf()).param("jeu", "regions"))
                .andExpect(status().is4xxClientError());

        note("ailleurs", "plus-recent", "Édition 2027, parue en janvier").andExpect(status().isSeeOther());
        assertThat(rowOf(page("/sources"), "Régions d’ailleurs"))
                .contains("Édition 2027, parue en janvier", "cherché le " + Formats.date(places.today()));
        note("ailleurs", "rien", "").andExpect(status().isSeeOther());
        assertThat(rowOf(page("/sources"), "Régions d’ailleurs"))
                .contains("rien de plus récent")
                .doesNotContain("2027");
    }

    @ParameterizedTest
    @CsvSource({"rien-de-tel, rien, ''", "regions, peut-etre, ''", "regions, plus-recent, ''"})
    void aWrongLookIsRefused(String source, String found, String newer) throws Exception {
        String page = note(source, found, newer)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("[id$=-error]")).hasSize(1);
    }

    private ResultActions note(String source, String found, String newer) throws Exception {
        return browser.perform(post("/sources/verifications")
                .with(csrf())
                .with(as(administrator))
                .param("jeu", source)
                .param("resultat", found)
                .param("existe", newer));
    }

    @Test
    void aFileThatSomebodyLoadedStandsApart() throws Exception {
        Path own = folder.resolve("regions-2027.json");
        Files.writeString(own, "[{\"code\":\"93\",\"nom\":\"Provence-Alpes-Côte d'Azur\",\"zone\":\"metro\"}]");
        load(own, "Régions de 2027");

        assertThat(page("/sources").select("#autres").text()).contains("Régions de 2027");
    }

    @Test
    void aShippedFileIsTakenAwayAsItIs() throws Exception {
        String address = page("/donnees").select("a[href^=/donnees/regions]").attr("href");

        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/gzip"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"regions.json.gz\"; filename*=UTF-8''regions.json.gz"))
                .andExpect(content().bytes(Files.readAllBytes(Path.of(SHIPPED, "places/regions.json.gz"))));
    }

    @Test
    void anUnknownFileIsNotFound() throws Exception {
        browser.perform(get("/donnees/sources.yaml")).andExpect(status().isNotFound());
    }

    private void load(Path path, String name) {
        try (ImportFile file = ImportFile.at(path)) {
            var request =
                    new ImportRequest("regions", file, ImportMode.ACCEPTED_LINES, Source.named(name), Scope.FRANCE);
            assertThat(imports.run(request).state()).isEqualTo(RunState.LOADED);
        }
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).accept("text/html"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String rowOf(Document page, String title) {
        return page.select("#places tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
