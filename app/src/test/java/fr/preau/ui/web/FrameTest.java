package fr.preau.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.ui.Frame;
import fr.preau.ui.Skin;
import fr.preau.ui.Theme;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FrameTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/etablissements");
    private final Frame frame = TestFrames.frame(Skin.PREAU, request);

    @Test
    void changesOneParameterOfTheAddressAndKeepsTheOthers() {
        request.setQueryString("q=saint%20aignan&page=3");
        assertThat(frame.addressWith("page", "4")).isEqualTo("/etablissements?q=saint%20aignan&page=4");
        assertThat(frame.addressWith("page", "")).isEqualTo("/etablissements?q=saint%20aignan");
        assertThat(frame.addressWith("q", "vierzon")).isEqualTo("/etablissements?q=vierzon&page=3");
        assertThat(frame.addressWith("niveau", "collège & lycée"))
                .isEqualTo("/etablissements?q=saint%20aignan&page=3&niveau=coll%C3%A8ge%20%26%20lyc%C3%A9e");
    }

    @Test
    void writesAgainWhateverABrowserSent() {
        request.setQueryString("q=caf\u00e9+bleu&vide&mal=%zz");
        assertThat(frame.address()).isEqualTo("/etablissements?q=caf%C3%A9%20bleu&vide=&mal=%25zz");
    }

    @Test
    void followsTheReadersChoiceOfColours() {
        request.setCookies(new Cookie("theme", "dark"));
        assertThat(TestFrames.frame(Skin.PREAU, request).theme()).isEqualTo(Theme.DARK);
        request.setCookies(new Cookie("theme", "<script>"));
        assertThat(TestFrames.frame(Skin.PREAU, request).theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void staticFilesHaveAnAddressThatChangesWithThem() {
        assertThat(frame.asset("css/tokens.css")).matches("/assets/[0-9a-f]{12}/css/tokens\\.css");
    }
}
