package fr.preau.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The place in a sorted collection where the next page begins: the sort keys of the last item read. It is not signed, since it opens
 * nothing: whoever invents one only begins reading elsewhere.
 *
 * @param keys values of the sort keys, the main one first, the last one unique
 */
public record Cursor(List<String> keys) {

    /** Stands in no value of ours: INFORMATION SEPARATOR ONE. */
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
        if (String.join("", keys).isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException(
                    "A cursor has a key that is not empty, and none contains U+001F; received %s.".formatted(keys));
        }
    }

    public static Cursor after(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** The cursor that was written so; empty when it was not written by us. */
    public static Optional<Cursor> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String keys = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return keys.indexOf('\0') < 0
                    ? Optional.of(new Cursor(List.of(keys.split(SEPARATOR, -1))))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }

    /** As it stands in an address; opaque to programs, which only hand it back. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
