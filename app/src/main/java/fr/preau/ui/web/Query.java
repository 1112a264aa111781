package fr.preau.ui.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The query of an address, as parameters that may be exchanged; whatever a browser sent, it is written again in one correct way. */
record Query(List<Parameter> parameters) {

    static Query parse(@Nullable String text) {
        return new Query(Stream.of((text == null ? "" : text).split("&"))
                .filter(part -> !part.isEmpty())
                .map(Parameter::parse)
                .toList());
    }

    /** With one parameter set to a value, where it stood first; taken away when the value is empty. */
    Query with(String name, String value) {
        List<Parameter> changed = new ArrayList<>(parameters);
        int place = indexOf(name);
        changed.removeIf(parameter -> parameter.name().equals(name));
        if (!value.isEmpty()) {
            changed.add(place, new Parameter(name, value));
        }
        return new Query(changed);
    }

    private int indexOf(String name) {
        int place = 0;
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** With its question mark; empty when there is no parameter. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Parameter::toString).collect(Collectors.joining("&", "?", ""));
    }

    /** Both decoded. */
    record Parameter(String name, String value) {

        static Parameter parse(String part) {
            int equals = part.indexOf('=');
            return equals < 0
                    ? new Parameter(decode(part), "")
                    : new Parameter(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
        }

        private static String decode(String text) {
            try {
                return UriUtils.decode(text.replace('+', ' '), UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                return text;
            }
        }

        @Override
        public String toString() {
            return UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8);
        }
    }
}
