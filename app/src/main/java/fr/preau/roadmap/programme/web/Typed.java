package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in a form. Nothing of it is lost when something is wrong.
 *
 * @param values by name of the field
 * @param tried whether it was sent, so that errors are shown
 */
record Typed(Map<String, String> values, boolean tried) {

    /** Longer texts are refused. */
    private static final int LONGEST_TEXT = 500;

    Typed {
        values = Map.copyOf(values);
    }

    static Typed sent(MultiValueMap<String, String> asked) {
        return new Typed(asked.toSingleValueMap(), true);
    }

    static Typed of(Map<String, String> values) {
        return new Typed(values, false);
    }

    String get(String name) {
        return values.getOrDefault(name, "").strip();
    }

    boolean isEmpty(String name) {
        return get(name).isEmpty();
    }

    /** Empty when none is typed, and when what is typed is none. */
    Optional<LocalDate> date(String name) {
        try {
            return isEmpty(name) ? Optional.empty() : Optional.of(LocalDate.parse(get(name)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The one of these that is chosen. */
    <T> Optional<T> chosen(String name, T[] among, Function<T, String> slug) {
        return Arrays.stream(among)
                .filter(one -> slug.apply(one).equals(get(name)))
                .findFirst();
    }

    /** The sentence of this key once the form was sent and this is wrong. */
    String wrong(boolean isWrong, String key) {
        return tried && isWrong ? t(key) : "";
    }

    Field text(String name, String label) {
        return Field.of(name, label, Control.text(get(name))).error(tooLong(name));
    }

    String tooLong(String name) {
        return wrong(get(name).length() > LONGEST_TEXT, "programme.form.text.error");
    }

    /** A date that may be left out. */
    Field day(String name, String label) {
        return Field.of(name, label, Control.date(get(name)))
                .error(wrong(!isEmpty(name) && date(name).isEmpty(), "programme.form.date.error"));
    }

    <T> Field select(String name, String label, T[] among, Function<T, String> slug, Function<T, String> words) {
        List<Control.Option> options = Arrays.stream(among)
                .map(one -> new Control.Option(slug.apply(one), words.apply(one)))
                .toList();
        return Field.of(name, label, Control.select(options, get(name)))
                .error(wrong(chosen(name, among, slug).isEmpty(), "programme.form.choice.error"));
    }
}
