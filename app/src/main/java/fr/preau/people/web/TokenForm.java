package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.PersonName;
import fr.preau.people.tokens.AccessToken;
import fr.preau.people.tokens.TokenScope;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A token as it was asked for. What else a form holds is not read.
 *
 * @param label as it was typed
 * @param scopes those that are known
 * @param days how long it lasts, as it was chosen
 * @param tried whether it was sent
 */
record TokenForm(String label, Set<TokenScope> scopes, String days, boolean tried) {

    static final String LABEL = "nom";
    static final String SCOPES = "portee";
    static final String DAYS = "duree";

    private static final List<String> DURATIONS = List.of("30", "90", "365");

    static TokenForm empty() {
        return new TokenForm("", EnumSet.of(TokenScope.READ), DURATIONS.getFirst(), false);
    }

    static TokenForm read(MultiValueMap<String, String> asked) {
        Set<TokenScope> scopes = asked.getOrDefault(SCOPES, List.of()).stream()
                .flatMap(slug -> TokenScope.findBySlug(slug).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
        return new TokenForm(first(asked, LABEL), scopes, first(asked, DAYS), true);
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        return typed == null ? "" : typed;
    }

    private Optional<String> findLabel() {
        return PersonName.read(label).map(PersonName::value).filter(line -> line.length() <= AccessToken.LONGEST);
    }

    boolean isGood() {
        return findLabel().isPresent() && !scopes.isEmpty() && DURATIONS.contains(days);
    }

    String called() {
        return findLabel().orElseThrow();
    }

    Duration lasts() {
        return Duration.ofDays(Long.parseLong(days));
    }

    List<Field> fields() {
        return List.of(
                Field.of(LABEL, t("people.tokens.label"), Control.text(label).autocomplete("off"))
                        .hint(t("people.tokens.label.hint"))
                        .error(tried && findLabel().isEmpty() ? t("people.keys.label.error") : "")
                        .mandatory(),
                Field.of(SCOPES, t("people.tokens.scopes"), Control.checkboxes(scopeOptions(), chosen()))
                        .hint(t("people.tokens.scopes.hint"))
                        .error(tried && scopes.isEmpty() ? t("people.tokens.scopes.error") : ""),
                Field.of(DAYS, t("people.tokens.duration"), Control.select(durationOptions(), days))
                        .error(tried && !DURATIONS.contains(days) ? t("people.tokens.duration.error") : "")
                        .mandatory());
    }

    private Set<String> chosen() {
        return scopes.stream().map(TokenScope::slug).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Control.Option> scopeOptions() {
        return Arrays.stream(TokenScope.values())
                .map(scope -> new Control.Option(scope.slug(), scope.label()))
                .toList();
    }

    private static List<Control.Option> durationOptions() {
        return DURATIONS.stream()
                .map(days -> new Control.Option(days, t("people.tokens.duration.days", Integer.valueOf(days))))
                .toList();
    }
}
