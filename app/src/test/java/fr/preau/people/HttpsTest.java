package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What changes when the visitor came by https. */
@PreauTest
class HttpsTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void theSessionCookieTravelsByHttpsOnly() {
        assertThat(browser.get().uri("/operateur").secure(true))
                .headers()
                .hasHeaderSatisfying(
                        "Set-Cookie",
                        cookies -> assertThat(cookies)
                                .singleElement()
                                .asString()
                                .contains("; Secure", "; HttpOnly", "; SameSite=Lax"));
    }

    @Test
    void theBrowserIsToldToComeByHttpsFromNowOn() {
        assertThat(browser.get().uri("/operateur").secure(true))
                .headers()
                .hasValue("Strict-Transport-Security", "max-age=31536000");
    }
}
