package fr.preau.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void isReadInSmallLettersWithoutTheSpacesAround() {
        assertThat(Email.read("  Claire.MARTIN@ac-orleans-tours.fr\n").map(Email::value))
                .contains("claire.martin@ac-orleans-tours.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claire",
                "claire@",
                "@exemple.fr",
                "claire@exemple",
                "claire martin@exemple.fr",
                "claire@exemple.fr\r\nBcc: tous@exemple.fr",
                "claire@exemple.fr,tous@exemple.fr",
                "Claire <claire@exemple.fr>",
                "claire@exemple..fr",
                "claire@-exemple.fr",
                "<script>@exemple.fr"
            })
    void whatCouldNotBeSentOrWouldEndAHeaderIsRefused(String typed) {
        assertThat(Email.read(typed)).isEmpty();
    }

    @Test
    void isOfBoundedLength() {
        assertThat(Email.read("a".repeat(242) + "@exemple.com")).isPresent();
        assertThat(Email.read("a".repeat(243) + "@exemple.com")).isEmpty();
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new Email("claire@exemple.fr")).asString().doesNotContain("claire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Claire\nMartin", "Claire\r\nBcc: x", "a\u202Eb", "a\u0000b"})
    void aNameIsOneLineOfSignsThatOneSees(String typed) {
        assertThat(PersonName.read(typed)).isEmpty();
    }

    @Test
    void aNameMayHoldAnyLetterAndTooManySpacesAreOne() {
        assertThat(PersonName.read(" Zoé  N’Guyễn-Łukasz ").map(PersonName::value))
                .contains("Zoé N’Guyễn-Łukasz");
        assertThat(PersonName.read("<b>Claire</b>")).isPresent(); // shown as it is, never as HTML
        assertThat(PersonName.read("é".repeat(121))).isEmpty();
    }
}
