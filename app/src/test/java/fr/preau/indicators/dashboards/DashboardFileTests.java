package fr.preau.indicators.dashboards;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dashboard as a file: what is written out and read in again is the same, and what is wrong is told by its place. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardFileTests {

    private static final PlaceId CHER = PlaceId.parse("departement-18");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dashboards dashboards;

    @Autowired
    DashboardFiles files;

    @Autowired
    ShippedDashboards shipped;

    private UUID pilot = new UUID(0, 0);
    private UUID other = pilot;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18\n".formatted(SmallCountry.uai(180001)));
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        other = TestPeople.open(accounts, links, "autre", TestRights.of(Role.PILOT, "departement-28"));
    }

    @Test
    void whatIsTakenAwayAndLoadedAgainIsTheSame() throws Exception {
        Dashboard made = new Dashboard(
                "Collèges : « l’essentiel », 100 % # vrai",
                "Une ligne.\n\n  Une autre, en retrait.\nFin : \"oui\" \\ non",
                CHER,
                List.of(
                        tile(TileShape.FIGURES, List.of("ips-college", "eleves-college"), Optional.of("2024-2025"), ""),
                        tile(TileShape.LINE, List.of("ips-college"), Optional.empty(), "Un mot.\n\nUn autre."),
                        tile(TileShape.DOTS, List.of("ips-college"), Optional.empty(), ""),
                        Tile.text("", "- pas une liste\n? ni une clé: non\n\n# ni un commentaire"),
                        Tile.text("null", "~")));
        UUID kept = dashboards.add(made, Optional.of(pilot));
        String address = "/tableaux/" + kept + "/fichier.yaml";

        MvcTestResult file = browser.get().uri(address).with(as(pilot)).exchange();
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("tableau-colleges-l-essentiel-100-vrai.yaml");
        byte[] first = file.getResponse().getContentAsByteArray();

        MvcTestResult loaded = send(first);
        assertThat(loaded).hasStatus(303);
        UUID copy = UUID.fromString(
                Objects.requireNonNull(loaded.getResponse().getRedirectedUrl()).replaceAll("^/tableaux/|\\?.*", ""));
        assertThat(dashboards.find(copy).orElseThrow().content()).isEqualTo(made);
        assertThat(DashboardText.of(dashboards.find(copy).orElseThrow().content())
                        .getBytes(StandardCharsets.UTF_8))
                .isEqualTo(first);
        assertThat(browser.get().uri(address).with(as(other))).hasStatus(404);
    }

    private static Tile tile(TileShape shape, List<String> indicators, Optional<String> period, String words) {
        return new Tile(
                shape,
                shape.slug(),
                indicators.stream().map(IndicatorCode::new).toList(),
                shape == TileShape.LINE ? List.of(CHER, PlaceId.FRANCE) : List.of(),
                shape.isOverKind() ? Optional.of(PlaceKind.DEPARTMENT) : Optional.empty(),
                period.map(Period::parse),
                words,
                Optional.empty());
    }

    /** Words of any signs that a form takes: parse(print(x)) = x. */
    @Test
    void wordsOfAnySignsComeBack() {
        var random = new Random(20261123);
        String signs = "aé \n\n:#-\"'\\|>{}[]&*!%@`~,?0=\u00a0\u202f\u2028\u0085\ufeff😀\u00ad";
        int[] points = signs.codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            String words = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(_ -> Character.toString(points[random.nextInt(points.length)]))
                    .collect(Collectors.joining())
                    .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                    .strip();
            if (!words.isBlank()) {
                Dashboard made = new Dashboard("t", words, CHER, List.of(Tile.text("", words)));
                String text = DashboardText.of(made);
                assertThat(files.read(text.getBytes(StandardCharsets.UTF_8)).dashboard())
                        .as(text)
                        .contains(made);
            }
        }
    }

    @Test
    void theShippedOnesAreTakenAwayByAnybodyAndComeBack() {
        shipped.list().forEach((code, dashboard) -> {
            MvcTestResult file = browser.get()
                    .uri("/tableaux/modeles/" + code + "/fichier.yaml")
                    .exchange();
            assertThat(file).hasStatusOk();
            var again = files.read(file.getResponse().getContentAsByteArray());
            // Here no figures are loaded, by which one could see how a whole is cut.
            assertThat(again.faults())
                    .as(code)
                    .allSatisfy(fault -> assertThat(fault.where()).endsWith("dimension"));
        });
        assertThat(browser.get().uri("/tableaux/modeles/rien/fichier.yaml")).hasStatus(404);
    }

    @Test
    void eachFaultIsToldByItsPlaceAndNothingIsTaken() throws Exception {
        int before = dashboards.listOf(Optional.of(pilot)).size();
        MvcTestResult wrong = send("""
                title: Faux
                place: departement-99
                couleur: rouge
                tiles:
                  - shape: camembert
                    indicators: [ips-college]
                  - shape: chiffres
                    indicators: [rien, ips-college, ips-college]
                  - shape: barres
                    indicators: [ips-college]
                    kind: departement
                  - shape: courbe
                    indicators: [ips-college]
                    kind: departement
                    period: 2024-2025
                  - shape: points
                    indicators: [ips-college]
                    kind: planete
                    period: hier
                  - shape: texte
                  - une ligne
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(wrong).hasStatus(422);
        List<String> told = Jsoup.parse(wrong.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .select("tbody tr")
                .eachText();
        assertThat(told.getFirst()).as("in the order of the file").startsWith("2 place");
        assertThat(told)
                .anyMatch(line -> line.startsWith("2 place") && line.contains("departement-99"))
                .anyMatch(line -> line.startsWith("3 ") && line.contains("couleur"))
                .anyMatch(line -> line.startsWith("5 vignette 1, shape") && line.contains("camembert"))
                .anyMatch(line -> line.startsWith("8 vignette 2, indicators") && line.contains("rien"))
                .anyMatch(line -> line.startsWith("8 vignette 2, indicators") && line.contains("deux fois"))
                .anyMatch(line -> line.startsWith("9 vignette 3, shape") && line.contains("points"))
                .anyMatch(line -> line.startsWith("14 vignette 4, kind"))
                .anyMatch(line -> line.startsWith("15 vignette 4, period"))
                .anyMatch(line -> line.startsWith("18 vignette 5, kind") && line.contains("planete"))
                .anyMatch(line -> line.startsWith("19 vignette 5, period") && line.contains("hier"))
                .anyMatch(line -> line.startsWith("20 vignette 6, words"))
                .anyMatch(line -> line.startsWith("21 vignette 7"))
                .hasSize(12);
        assertThat(dashboards.listOf(Optional.of(pilot))).hasSize(before);
    }

    @Test
    void whatIsNoDashboardIsRefusedAndItsSizeIsBounded() {
        for (String text : List.of(
                "",
                "a: [",
                "- 1",
                "title: {a: 1}\nplace: departement-18",
                "a: &a [*a]\ntiles: *a",
                "title: x\n---\ntitle: y",
                "title: !!javax.script.ScriptEngineManager []\nplace: departement-18\n",
                "title: x\ntitle: y\nplace: departement-18",
                "title: x\nplace: departement-18\ntiles: " + "[".repeat(3_000),
                "title: x\nplace: departement-18\ntiles: [" + "{shape: texte, words: a},".repeat(41) + "]")) {
            assertThat(send(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text.substring(0, Math.min(40, text.length())))
                    .hasStatus(422);
        }
        assertThat(send(new byte[] {'t', ':', (byte) 0xff})).hasStatus(422);
        assertThat(send(("title: x\nplace: departement-18\n" + "#".repeat(DashboardFiles.LARGEST))
                        .getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(send("title: x\nplace: departement-18\n".getBytes(StandardCharsets.UTF_8)))
                .as("one without tiles is a beginning")
                .hasStatus(303);
    }

    private MvcTestResult send(byte[] content) {
        return browser.post()
                .uri("/tableaux/fichier")
                .multipart()
                .file(new MockMultipartFile("fichier", "tableau.yaml", "application/yaml", content))
                .with(as(pilot))
                .with(csrf())
                .exchange();
    }
}
