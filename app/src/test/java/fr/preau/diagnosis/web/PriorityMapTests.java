package fr.preau.diagnosis.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.diagnosis.CollegesOfTheCher;
import fr.preau.imports.Imports;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

/** The collèges of the Cher, ranked on the ground. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriorityMapTests {

    private static final String SOCIAL = "dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb&s=bas&p=40";
    private static final String COLLEGES = "?unites=colleges&" + SOCIAL;
    private static final String WORKSHOP = "/diagnostic/atelier" + COLLEGES;
    private static final String MAP = WORKSHOP + "&vue=carte";
    private static final String POSITIONS = "/diagnostic/carte/positions" + COLLEGES;
    private static final String CLASSES = "/diagnostic/carte/classes" + COLLEGES;
    private static final String CARD = "/diagnostic/carte/unite" + COLLEGES;

    @Autowired
    MockMvc browser;

    @BeforeAll
    void load(@Autowired Imports imports) {
        CollegesOfTheCher.load(imports);
    }

    @Test
    void isTheOtherViewOfTheRanking() throws Exception {
        Document map = read(read(WORKSHOP).select(".tabs a:contains(Carte)").attr("href"));

        assertThat(map.select("#classement tbody")).isEmpty();
        assertThat(map.select(".map .legend li").eachText())
                .containsExactly("très prioritaire", "prioritaire", "moins prioritaire", "sans rang", "au seuil");
        assertThat(read(map.select(".map__legend a").attr("href")).select("#classement tbody tr"))
                .hasSize(30);
    }

    @Test
    void staysTheViewWhenTheDesignChanges() throws Exception {
        assertThat(read(MAP).select("form [name=vue]").val()).isEqualTo("carte");
        browser.perform(get(URI.create(MAP + "&retirer=reussite-dnb")))
                .andExpect(status().isSeeOther())
                .andExpect(answer -> assertThat(answer.getResponse().getRedirectedUrl())
                        .endsWith("&vue=carte")
                        .doesNotContain("reussite-dnb"));
    }

    @Test
    void hasALetterForEachUnitAsTheTableHasAClass() throws Exception {
        String letters = pages().field(CLASSES, "letters");

        assertThat(letters).hasSize(31).matches("[a-d]+");
        assertThat(read(MAP).select("#classement [role=status]").text())
                .contains("%d très prioritaires, %d prioritaires, %d moins prioritaires"
                        .formatted(count(letters, 'a'), count(letters, 'b'), count(letters, 'c')));
        assertThat(count(letters, 'd')).isOne();
    }

    @Test
    void followsAWeight() throws Exception {
        String moved = MAP.replace("p=60", "p=0");
        Document piece = Jsoup.parse(browser.perform(get(URI.create(moved)).header("HX-Request", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString());

        String address = piece.select("[data-map-letters]").attr("data-map-letters");
        assertThat(pages().field(address, "letters")).isNotEqualTo(pages().field(CLASSES, "letters"));
        assertThat(piece.select(".map")).isEmpty();
    }

    @Test
    void ringsWhoCouldBeInAnotherClass() throws Exception {
        assertThat(pages().readOnceKnown(MAP + "&intervalles=oui", "Rangs possibles en calcul")
                        .select("[data-map-letters]")
                        .attr("data-map-letters"))
                .contains("intervalles=oui");
        assertThat(pages().field(CLASSES + "&intervalles=oui", "letters"))
                .matches("[a-dA-C]+")
                .matches(".*[A-C].*");
    }

    @Test
    void positionsAreSentOnceForOneStateOfThePlaces() throws Exception {
        String tag = requireNonNull(browser.perform(get(URI.create(POSITIONS)))
                .andExpect(jsonPath("$.degrees.length()").value(62))
                .andExpect(jsonPath("$.state").value(pages().field(CLASSES, "state")))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG));

        browser.perform(get(URI.create(POSITIONS)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void aPointLeadsToItsUnit() throws Exception {
        assertThat(pages().field(CARD + "&n=0", "said")).matches("Rang \\d+ sur 30");
        assertThat(read(pages().field(CARD + "&n=0", "address")).select("h1").text())
                .startsWith(pages().field(CARD + "&n=0", "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&n=", "&n=31", "&n=-1", "&n=x", "&n=99999999999999999999"})
    void anotherNumberIsNoUnit(String number) throws Exception {
        browser.perform(get(URI.create(CARD + number))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?unites=licornes", "?unites=communes&dans=departement-18", "?dans=departement-18&i=zut&p=x"})
    void wrongDesignsAreDrawnAsFarAsTheyGo(String design) throws Exception {
        read("/diagnostic/atelier" + design + "&vue=carte");
        read("/diagnostic/atelier" + design + "&vue=licorne");
        pages().field("/diagnostic/carte/classes" + design, "letters");
        pages().field("/diagnostic/carte/positions" + design, "state");
        browser.perform(get(URI.create("/diagnostic/carte/classes?dans=zut"))).andExpect(status().isNotFound());
    }

    private static long count(String letters, char letter) {
        return letters.chars().filter(each -> each == letter).count();
    }

    private Document read(String address) throws Exception {
        return pages().read(address);
    }

    private PageReader pages() {
        return new PageReader(browser);
    }
}
