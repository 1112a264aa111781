package fr.preau.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.ui.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PreauTest
class DocumentationTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ApiDocument document;

    @Test
    void thePagePresentsEachAddressOfTheApi() {
        assertThat(browser.get().uri("/api"))
                .hasStatusOk()
                .bodyText()
                .contains(Texts.t("api.documentation.title"))
                .contains(document.operations().stream().map(ApiOperation::path).toList());
    }

    @Test
    void theDocumentIsServedOnceAndThenOnlyConfirmed() {
        var first = browser.get().uri("/api/v1/openapi.json").exchange();
        assertThat(first).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(first).bodyJson().extractingPath("$.openapi").isEqualTo("3.1.0");

        String tag = requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(browser.get().uri("/api/v1/openapi.json").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void anUnknownAddressCannotBeTried() {
        assertThat(browser.get().uri("/api/essai?operation=elsewhere")).hasStatus(404);
    }

    @Test
    void eachSortOfRefusalHasItsPlace() {
        var page = assertThat(browser.get().uri("/api/problemes")).hasStatusOk().bodyText();
        for (Refusal refusal : Refusal.values()) {
            page.contains("id=\"" + refusal.slug() + "\"").contains(refusal.title());
        }
    }
}
