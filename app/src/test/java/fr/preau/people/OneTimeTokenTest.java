package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeTokenTest {

    @Test
    void holds256RandomBitsThatStandInAnAddressAsTheyAre() {
        assertThat(OneTimeToken.random().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Stream.generate(OneTimeToken::random).limit(1000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc_-1",
                " abc_-1\n",
                "http://127.0.0.1:8080/operateur?jeton=abc_-1",
                "https://preau.example/operateur?jeton=abc_-1&suite=%2F",
                "Ouvrez http://localhost/operateur?jeton=abc_-1 vite"
            })
    void isFoundInWhateverWasPasted(String text) {
        assertThat(OneTimeToken.pasted(text).text()).isEqualTo("abc_-1");
    }

    @Test
    void makesALinkUnderAnyAddress() {
        OneTimeToken token = new OneTimeToken("abc");
        assertThat(token.linkUnder(URI.create("https://preau.example"), "/operateur"))
                .isEqualTo("https://preau.example/operateur?jeton=abc");
        assertThat(token.linkUnder(URI.create("https://example.org/preau/"), "/operateur"))
                .isEqualTo("https://example.org/preau/operateur?jeton=abc");
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new OneTimeToken("swordfish").toString()).doesNotContain("swordfish");
    }
}
