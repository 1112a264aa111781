package fr.preau.indicators.dashboards;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.PersonalRecords;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Dashboards from their composition to their public address, in a small country with the position of three collèges. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardPagesTests {

    private static final String HERE = SmallCountry.uai(180001);
    private static final String NEAR = SmallCountry.uai(180002);
    private static final String FAR = SmallCountry.uai(280001);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dashboards dashboards;

    private UUID pilot = new UUID(0, 0);
    private UUID elsewhere = pilot;
    private UUID head = pilot;
    private int titles;

    @BeforeAll
    void build(
            @Autowired SmallCountry country,
            @Autowired Imports imports,
            @Autowired Accounts accounts,
            @Autowired AccountLinks links)
            throws Exception {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(HERE, NEAR, FAR));
        load(imports, 120);
        pilot = TestPeople.open(accounts, links, "pilote", TestRights.of(Role.PILOT, "departement-18"));
        elsewhere = TestPeople.open(accounts, links, "ailleurs", TestRights.of(Role.PILOT, "departement-28"));
        head = TestPeople.open(accounts, links, "cheffe", TestRights.of(Role.SCHOOL_HEAD, "etablissement-" + HERE));
    }

    private static void load(Imports imports, int far) throws IOException {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("28")))
                .write("ips-colleges", LocalDate.of(2026, 8, 17), """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %1$s;2023-2024;300;88;30
                %1$s;2024-2025;300;90;30
                %2$s;2024-2025;100;110;30
                %3$s;2023-2024;400;118;30
                %3$s;2024-2025;400;%4$d;30
                """.formatted(HERE, NEAR, FAR, far));
    }

    @Test
    void aDashboardIsComposedTileAfterTile() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        addTile(pilot, dashboard, Map.of("forme", "chiffres", "indicateur1", "ips-college", "titre", "La position"));
        addTile(pilot, dashboard, Map.of("forme", "points", "indicateur1", "ips-college", "par", "etablissement"));
        addTile(pilot, dashboard, Map.of("forme", "texte", "titre", "À lire", "texte", "Un mot.\n\nUn autre."));

        Document page = page(pilot, dashboard);

        assertThat(page.select(".board__tile h2").eachText())
                .containsExactly("La position", "Indice de position sociale des collèges", "À lire");
        // Mean of 90 over 300 pupils and 110 over 100: (90 × 300 + 110 × 100) / 400.
        assertThat(page.expectFirst(".tile__value").text()).startsWith("95,0");
        assertThat(page.select(".bars__value").eachText()).containsExactly("110,0 points", "90,0 points");
        assertThat(page.select(".board__tile p.prose").eachText()).containsExactly("Un mot.", "Un autre.");
    }

    @Test
    void tilesAreMovedAndTakenAway() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        addTile(pilot, dashboard, Map.of("forme", "texte", "titre", "Un", "texte", "1"));
        addTile(pilot, dashboard, Map.of("forme", "texte", "titre", "Deux", "texte", "2"));

        order(dashboard, 2, "monter");
        assertThat(page(pilot, dashboard).select(".board__tile h2").eachText()).containsExactly("Deux", "Un");
        order(dashboard, 1, "retirer");
        assertThat(page(pilot, dashboard).select(".board__tile h2").eachText()).containsExactly("Un");
    }

    @Test
    void whatWouldLieIsRefusedWithWhatToDrawInstead() throws Exception {
        String dashboard = compose(pilot, "departement-18");

        MvcTestResult refused = post(
                pilot,
                dashboard + "/composer/vignette",
                tile(dashboard, Map.of("forme", "barres", "indicateur1", "ips-college", "par", "departement")));

        assertThat(refused).hasStatus(422);
        Document form = document(refused);
        assertThat(form.select(".alert").text()).contains("Ce dessin tromperait qui le lit", "longueur d’une barre");
        assertThat(form.select(".alert input[name=forme]").attr("value")).isEqualTo("points");
        assertThat(page(pilot, dashboard).select(".board__tile")).isEmpty();

        addTile(pilot, dashboard, Map.of("forme", "points", "indicateur1", "ips-college", "par", "departement"));
        assertThat(page(pilot, dashboard).select(".board__tile")).hasSize(1);
    }

    @Test
    void aTileIsLookedAtBeforeItIsKept() throws Exception {
        String dashboard = compose(pilot, "departement-18");

        MvcTestResult looked = post(
                pilot,
                dashboard + "/composer/vignette",
                tile(dashboard, Map.of("forme", "courbe", "indicateur1", "ips-college", "action", "voir")));

        assertThat(looked).hasStatus(200);
        assertThat(document(looked).select("#apercu .line-plot")).hasSize(1);
        assertThat(page(pilot, dashboard).select(".board__tile")).isEmpty();
    }

    @Test
    void wrongAnswersAreToldByTheirField() throws Exception {
        String dashboard = compose(pilot, "departement-18");

        MvcTestResult wrong = post(
                pilot,
                dashboard + "/composer/vignette",
                tile(
                        dashboard,
                        Map.of(
                                "forme",
                                "tableau",
                                "indicateur1",
                                "rien",
                                "par",
                                "planete",
                                "lieu1",
                                "commune-99999",
                                "periode",
                                "1850")));

        assertThat(wrong).hasStatus(422);
        assertThat(document(wrong).select("[id$=-error]").eachAttr("id"))
                .containsExactly("indicateur1-error", "par-error", "lieu1-error", "periode-error");
        assertThat(post(pilot, "/tableaux/nouveau", Map.of("titre", " ", "lieu", "lune")))
                .hasStatus(422);
    }

    @Test
    void whoChangesWhatSomebodyChangedMeanwhileIsTold() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        Map<String, String> old = tile(dashboard, Map.of("forme", "texte", "titre", "Un", "texte", "1"));
        addTile(pilot, dashboard, Map.of("forme", "texte", "titre", "Deux", "texte", "2"));

        MvcTestResult late = post(pilot, dashboard + "/composer/vignette", old);

        assertThat(Objects.requireNonNull(late.getResponse().getRedirectedUrl()))
                .endsWith("fait=changed-meanwhile");
        assertThat(page(pilot, dashboard).select(".board__tile h2").eachText()).containsExactly("Deux");
    }

    @Test
    void nobodyElseReadsItBeforeItIsShared() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        assertThat(browser.get().uri(dashboard).with(as(head))).hasStatus(404);

        share(dashboard, "partager");
        assertThat(browser.get().uri(dashboard).with(as(head))).hasStatus(200);
        assertThat(browser.get().uri(dashboard).with(as(elsewhere))).hasStatus(404);
        assertThat(browser.get().uri(dashboard + "/composer").with(as(head))).hasStatus(404);
        assertThat(document(browser.get().uri("/tableaux").with(as(head)).exchange())
                        .select("a[href=" + dashboard + "]"))
                .hasSize(1);

        share(dashboard, "garder");
        assertThat(browser.get().uri(dashboard).with(as(head))).hasStatus(404);
    }

    @Test
    void aPublicAddressIsRevocableAndMayBeFramed() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        addTile(pilot, dashboard, Map.of("forme", "chiffres", "indicateur1", "ips-college"));
        share(dashboard, "publier");
        String address =
                page(pilot, dashboard).select("a[href^=/tableaux/publics/]").attr("href");

        assertThat(browser.get().uri(address)).hasStatus(200);
        assertThat(browser.get().uri(address)).headers().hasValue("Content-Security-Policy", policy("'none'"));
        assertThat(browser.get().uri(address + "/integration"))
                .headers()
                .hasValue("Content-Security-Policy", policy("*"));
        assertThat(document(browser.get().uri(address).exchange()).select("form[method=post]"))
                .isEmpty();
        String file = browser.get()
                .uri(address + "/vignettes/1.csv")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).contains("ips-college,", "departement-18", "2024-2025", "95");

        share(dashboard, "retirer");
        for (String end : new String[] {"", "/integration", "/vignettes/1.csv"}) {
            assertThat(browser.get().uri(address + end)).hasStatus(404);
        }
    }

    private static String policy(String ancestors) {
        return "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors " + ancestors;
    }

    @Test
    void onlyWhoPilotsThePlacePublishes() throws Exception {
        String dashboard = compose(head, "etablissement-" + HERE);

        assertThat(post(head, dashboard + "/partage", Map.of("action", "publier")))
                .hasStatus(403);
        assertThat(page(head, dashboard).select("button[value=publier]")).isEmpty();
    }

    @Test
    void whatIsErasedTakesPrivateDashboardsAndLeavesSharedOnes(
            @Autowired List<PersonalRecords> records, @Autowired Accounts accounts, @Autowired AccountLinks links)
            throws Exception {
        UUID leaving =
                TestPeople.open(accounts, links, "part-" + ++titles, TestRights.of(Role.PILOT, "departement-18"));
        String own = compose(leaving, "departement-18");
        String shared = compose(leaving, "departement-18");
        post(leaving, shared + "/partage", Map.of("action", "partager"));
        PersonalRecords mine = records.stream()
                .filter(part -> part.part().equals("tableaux_de_bord"))
                .findFirst()
                .orElseThrow();
        assertThat(mine.heldAbout(leaving).toString()).contains("Suivi");

        mine.erase(leaving);

        assertThat(dashboards.find(id(own))).isEmpty();
        assertThat(dashboards.find(id(shared)).orElseThrow().owner()).isEmpty();
        assertThat(browser.get().uri(shared).with(as(pilot))).hasStatus(200);
    }

    @Test
    void everyShapeIsDrawnOrSaysWhyNot() throws Exception {
        String dashboard = compose(pilot, "region-24");
        for (TileShape shape : TileShape.values()) {
            if (!shape.isText()
                    && shape != TileShape.GAINS
                    && shape != TileShape.STACKED
                    && shape != TileShape.PYRAMID
                    && shape != TileShape.BARS) {
                addTile(
                        pilot,
                        dashboard,
                        Map.of(
                                "forme",
                                shape.slug(),
                                "indicateur1",
                                "ips-college",
                                "par",
                                "departement",
                                "titre",
                                shape.slug()));
            }
        }

        Document page = page(pilot, dashboard);

        // Of départements 18 and 28: (90 × 300 + 110 × 100) / 400, and 120.
        assertThat(tile(page, "points").select(".bars__value").eachText())
                .containsExactly("120,0 points", "95,0 points");
        assertThat(tile(page, "tableau").select("td.is-number").eachText())
                .allSatisfy(cell -> assertThat(cell).containsPattern("^(95|120),0 points"));
        assertThat(tile(page, "repartition").select(".bars__value").eachText()).contains("un lieu");
        assertThat(tile(page, "chaleur").select("tbody tr")).hasSize(2);
        assertThat(tile(page, "chaleur").select("td.heat--4").eachText()).contains("120,0 points");
        assertThat(tile(page, "petits-multiples").select(".line-plot")).hasSize(1);
        assertThat(tile(page, "courbe").select(".line-plot")).hasSize(1);
        // Of the two that are always there: (88 × 300 + 118 × 400) / 700, and (90 × 300 + 120 × 400) / 700.
        assertThat(tile(page, "courbe").text())
                .contains("le périmètre change (2024-2025 : de 2 à 3 lieux)")
                .contains("À périmètre constant (2 lieux)");
        assertThat(tile(page, "courbe").select("tbody tr").eachText())
                .containsExactly("2023-2024 105,1 points 105,1 points", "2024-2025 107,5 points 107,1 points");
        assertThat(tile(page, "carte").text()).contains("Les contours de ces lieux ne sont pas chargés");
        assertThat(page.select("a[href$=1.csv]")).isNotEmpty();
    }

    @Test
    void theFirstPlaceIsThatOfTheDashboardWhereOnlyAnotherIsNamed() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        addTile(pilot, dashboard, Map.of("forme", "courbe", "indicateur1", "ips-college", "lieu2", "departement-28"));

        assertThat(page(pilot, dashboard).select(".legend li").eachText())
                .anyMatch(line -> line.startsWith("departement-18"))
                .anyMatch(line -> line.startsWith("departement-28"));
    }

    @Test
    void aPlaceThatIsInNoListIsLookedForAndNothingTypedIsLost(@Autowired JdbcClient sql) throws Exception {
        sql.sql("""
                        insert into territory.search_entry (place_id, name, words, kind, rank, weight)
                        select id, 'paradis', ' paradis ', 'commune', 0, 0 from territory.place where id = 'commune-18033'
                        on conflict do nothing""").update();
        String dashboard = compose(pilot, "departement-18");
        Map<String, String> typed = new HashMap<>(
                Map.of("forme", "courbe", "indicateur1", "ips-college", "titre", "Ici", "recherche", "paradis"));

        Document sought = document(post(pilot, dashboard + "/composer/vignette", tile(dashboard, typed)));
        var options = sought.select("select[name=lieu1] option");
        assertThat(options.get(1).attr("value")).isEqualTo("commune-18033");
        assertThat(sought.text()).contains("Un lieu trouvé");
        assertThat(sought.expectFirst("input[name=titre]").val()).isEqualTo("Ici");
        assertThat(page(pilot, dashboard).select(".board__tile")).isEmpty();

        typed.put("recherche-faite", "paradis");
        typed.put("lieu1", "commune-18033");
        addTile(pilot, dashboard, typed);
        assertThat(dashboards
                        .find(id(dashboard))
                        .orElseThrow()
                        .content()
                        .tiles()
                        .getFirst()
                        .places())
                .containsExactly(PlaceId.parse("commune-18033"));

        Document nowhere = document(post(
                pilot,
                dashboard + "/composer/vignette",
                tile(dashboard, Map.of("forme", "courbe", "recherche", "zzzyx"))));
        assertThat(nowhere.text()).contains("Aucun lieu trouvé avec ces mots");
        assertThat(nowhere.select(".error-summary")).isEmpty();
    }

    @Test
    void whatIsNotLoadedIsSaid() throws Exception {
        String dashboard = compose(pilot, "departement-31");
        addTile(pilot, dashboard, Map.of("forme", "courbe", "indicateur1", "ips-college"));

        assertThat(page(pilot, dashboard).select(".board__tile").text()).contains("Rien à montrer");
    }

    @Test
    void aModelIsPublicAndCopied() throws Exception {
        Document model =
                document(browser.get().uri("/tableaux/modeles/portrait").exchange());
        assertThat(model.select("h1").text()).isEqualTo("Portrait du territoire");
        assertThat(model.select("code").text()).contains("<iframe src=", "/tableaux/modeles/portrait/integration");
        assertThat(browser.get().uri("/tableaux/modeles/rien")).hasStatus(404);
        assertThat(browser.get().uri("/tableaux/modeles/portrait?lieu=commune-99999"))
                .hasStatus(404);

        Document there = document(browser.get()
                .uri("/tableaux/modeles/portrait?lieu=departement-28")
                .exchange());
        assertThat(there.select("main a[href=/lieux/departement-28]")).isNotEmpty();
        String file = there.select("a[href*=/vignettes/]").attr("href");
        assertThat(file).endsWith(".csv?lieu=departement-28");
        assertThat(browser.get().uri(file)).bodyText().contains("departement-28");
        assertThat(there.select("code").text()).contains("/integration?lieu=departement-28");

        MvcTestResult copied = post(pilot, "/tableaux/modeles/portrait/copie", Map.of());
        String copy =
                Objects.requireNonNull(copied.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
        assertThat(page(pilot, copy).select(".board__tile")).hasSameSizeAs(model.select(".board__tile"));
    }

    @Test
    void whoFollowsItIsToldOnceWhenItsFiguresChange(@Autowired Followers followers, @Autowired Imports imports)
            throws Exception {
        String dashboard = compose(pilot, "departement-28");
        addTile(pilot, dashboard, Map.of("forme", "chiffres", "indicateur1", "ips-college"));
        assertThat(post(pilot, dashboard + "/suivi", Map.of("action", "suivre")))
                .hasStatus(303);
        assertThat(followers.takeChanged()).isEmpty();

        load(imports, 121);

        assertThat(followers.takeChanged()).singleElement().satisfies(news -> {
            assertThat(news.address()).isEqualTo(dashboard);
            assertThat(news.followers()).containsExactly(pilot);
        });
        assertThat(followers.takeChanged()).isEmpty();
        load(imports, 120);

        post(pilot, dashboard + "/suivi", Map.of("action", "laisser"));
        assertThat(page(pilot, dashboard).select("button[value=suivre]")).hasSize(1);
    }

    @Test
    void aRemovedOneIsGone() throws Exception {
        String dashboard = compose(pilot, "departement-18");
        post(pilot, dashboard + "/retrait", Map.of());
        assertThat(browser.get().uri(dashboard).with(as(pilot))).hasStatus(404);
    }

    private static Element tile(Document page, String title) {
        return page.select(".board__tile").stream()
                .filter(one -> one.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No tile is called " + title));
    }

    /** @return the path of a new dashboard */
    private String compose(UUID person, String place) throws Exception {
        MvcTestResult done = post(person, "/tableaux/nouveau", Map.of("titre", "Suivi " + ++titles, "lieu", place));
        return Objects.requireNonNull(done.getResponse().getRedirectedUrl()).replaceFirst("/composer.*", "");
    }

    private void addTile(UUID person, String dashboard, Map<String, String> values) {
        assertThat(post(person, dashboard + "/composer/vignette", tile(dashboard, values)))
                .as(values.toString())
                .hasStatus(303);
    }

    private Map<String, String> tile(String dashboard, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("rang", "0");
        all.put(
                "version",
                String.valueOf(dashboards.find(id(dashboard)).orElseThrow().version()));
        return all;
    }

    private void order(String dashboard, int rank, String action) {
        var values = new HashMap<>(tile(dashboard, Map.of("action", action)));
        values.put("rang", String.valueOf(rank));
        assertThat(post(pilot, dashboard + "/composer/ordre", values)).hasStatus(303);
    }

    private void share(String dashboard, String action) {
        assertThat(post(pilot, dashboard + "/partage", Map.of("action", action)))
                .hasStatus(303);
    }

    private static UUID id(String dashboard) {
        return UUID.fromString(dashboard.substring(dashboard.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(UUID person, String address, Map<String, String> values) {
        var request = browser.post().uri(address).with(as(person)).with(csrf());
        values.forEach(request::param);
        return request.exchange();
    }

    private Document page(UUID person, String address) throws UnsupportedEncodingException {
        return document(browser.get().uri(address).with(as(person)).exchange());
    }

    private static Document document(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
