package fr.preau.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = UiApplication.class)
@AutoConfigureMockMvc
class SiteTest {

    @Autowired
    MockMvcTester site;

    @Autowired
    Assets assets;

    @Test
    void staticFilesAreKeptForAYear() {
        assertThat(site.get().uri(assets.address("css/tokens.css")))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/css")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void everyStaticFileThatAPageNamesExists() throws Exception {
        String page = site.get().uri("/galerie").exchange().getResponse().getContentAsString();
        assertThat(Jsoup.parse(page).select("link[href^=/assets/], script[src^=/assets/]"))
                .hasSizeGreaterThan(8)
                .allSatisfy(element -> assertThat(site.get().uri(element.attr("href") + element.attr("src")))
                        .hasStatusOk());
    }

    @Test
    void htmxReceivesTheFragmentAndCachesAreTold() {
        assertThat(site.get().uri("/fragment"))
                .hasHeader("Vary", "HX-Request")
                .bodyText()
                .contains("<!DOCTYPE html>");
        assertThat(site.get().uri("/fragment").header("HX-Request", "true"))
                .bodyText()
                .doesNotContain("<html");
        assertThat(site.get()
                        .uri("/fragment")
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true"))
                .bodyText()
                .contains("<!DOCTYPE html>");
    }

    @Test
    void aScreenCarriesItsStatus() {
        assertThat(site.get().uri("/fragment")).hasStatus(404);
    }

    @Test
    void aPageIsCompressedForWhoTakesIt() throws Exception {
        String page = site.get().uri("/galerie").exchange().getResponse().getContentAsString();

        var packed = site.get()
                .uri("/galerie")
                .header("Accept-Encoding", "deflate, GZIP;q=0.8, br")
                .exchange()
                .getResponse();
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(packed.getContentLength())
                .isEqualTo(packed.getContentAsByteArray().length)
                .isLessThan(page.length() / 3);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.00, br", "x-gzip", "*"})
    void aPageIsPlainForWhoDoesNotAskForGzip(String accepted) {
        assertThat(site.get().uri("/galerie").header("Accept-Encoding", accepted))
                .hasHeader("Vary", "Accept-Encoding")
                .doesNotContainHeader("Content-Encoding")
                .bodyText()
                .contains("<!DOCTYPE html>");
    }

    @Test
    void choosingColoursComesBack() {
        assertThat(site.get().uri("/apparence?theme=dark&retour=/galerie?skin=dsfr"))
                .hasStatus(303)
                .hasHeader("Location", "/galerie?skin=dsfr")
                .cookies()
                .hasValue("theme", "dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ailleurs.example", "//ailleurs.example", "/\\ailleurs.example", "/\t/ailleurs.example"})
    void choosingColoursNeverLeadsToAnotherSite(String elsewhere) {
        assertThat(site.get().uri("/apparence?theme=dark&retour={page}", elsewhere))
                .hasHeader("Location", "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibilite", "/mentions-legales", "/galerie/carte/areas"})
    void pagesOfTheFrameAnswer(String address) {
        assertThat(site.get().uri(address)).hasStatusOk();
    }
}
