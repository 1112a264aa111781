package fr.preau.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.ui.Skin;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What can be said of the markup of every component in both skins without a browser. */
@SpringBootTest(classes = UiApplication.class)
@AutoConfigureMockMvc
class GalleryTest {

    @Autowired
    MockMvcTester site;

    @ParameterizedTest
    @EnumSource(Skin.class)
    void identifiersAreUniqueAndWhatPointsAtThemFindsThem(Skin skin) throws UnsupportedEncodingException {
        Document page = gallery(skin);
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]"))
                .allSatisfy(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        for (String attribute : new String[] {"for", "aria-describedby", "aria-labelledby"}) {
            assertThat(page.select("[" + attribute + "]").eachAttr(attribute))
                    .allSatisfy(value -> assertThat(ids).contains(value.split(" ")));
        }
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void everyControlHasALabel(Skin skin) throws UnsupportedEncodingException {
        Document page = gallery(skin);
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .hasSizeGreaterThan(12)
                .allSatisfy(control -> assertThat(
                                page.select("label[for=" + control.id() + "]").text())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void everyTableNamesItselfItsColumnsAndItsRows(Skin skin) throws UnsupportedEncodingException {
        assertThat(gallery(skin).select("table")).hasSizeGreaterThan(5).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(heading -> heading.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(row -> row.select("th[scope=row]").size() == 1);
        });
    }

    /** A table whose title stands above hides it; never the period, the source and the date. */
    @ParameterizedTest
    @EnumSource(Skin.class)
    void whatIsTrueOfAllTheFiguresOfATableIsSeen(Skin skin) throws UnsupportedEncodingException {
        assertThat(gallery(skin).select("caption > .table__conditions, caption > .fr-table__caption__desc"))
                .hasSizeGreaterThan(1)
                .allSatisfy(conditions -> assertThat(
                                conditions.closest(".visually-hidden, .fr-sr-only, .fr-table--no-caption"))
                        .isNull());
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void whatADrawingSaysAboveItselfItsTableDoesNotSayAgain(Skin skin) throws UnsupportedEncodingException {
        assertThat(gallery(skin).select("figure.chart")).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.select("figcaption .chart__conditions").text()).isNotEmpty();
            assertThat(chart.select("caption").eachText())
                    .containsExactly(chart.select("figcaption .chart__title").text());
        });
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void whatIsPressedSaysWhatItDoes(Skin skin) throws UnsupportedEncodingException {
        assertThat(gallery(skin).select("a, button, summary"))
                .allSatisfy(element ->
                        assertThat(element.text() + element.attr("aria-label")).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void headingsGoDownByOneLevel(Skin skin) throws UnsupportedEncodingException {
        int level = 0;
        for (Element heading : gallery(skin).select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(level).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void nothingIsWrittenThatTheContentPolicyRefuses(Skin skin) throws UnsupportedEncodingException {
        Document page = gallery(skin);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private Document gallery(Skin skin) throws UnsupportedEncodingException {
        return Jsoup.parse(site.get()
                .uri("/galerie?skin=" + skin.slug())
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
