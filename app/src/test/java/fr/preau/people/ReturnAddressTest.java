package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/imports", "/etablissements?commune=18033&page=2", "/recherche?q=l%27%C3%A9cole", "/a//b"})
    void isAnyPageOfOurs(String address) {
        assertThat(ReturnAddress.of(address).path()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "imports",
                "//ailleurs.example",
                "///ailleurs.example",
                "/\\ailleurs.example",
                "\\\\ailleurs.example",
                "https://ailleurs.example/",
                "https:ailleurs.example",
                "javascript:alert(1)",
                "/\t/ailleurs.example",
                "/\n/ailleurs.example",
                "/\r\nSet-Cookie: a=b",
                " //ailleurs.example"
            })
    void isTheHomePageWhenAskedForAnythingElse(@Nullable String address) {
        assertThat(ReturnAddress.of(address).path()).isEqualTo("/");
    }
}
