package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A line of minutes as it was typed.
 *
 * @param point where it is written: the number of a point of the agenda, {@link #ELSEWHERE}, or empty for nowhere
 * @param line the one that is changed; empty for a new one
 * @param version the one of that line that is changed
 */
record LineForm(String point, Optional<UUID> line, int version, String words, boolean tried) {

    static final String POINT = "point";
    static final String LINE = "ligne";
    static final String VERSION = "version";
    static final String REPLACED = "remplacee";
    static final String WORDS = "texte";

    /** What belongs to no point of the agenda. */
    static final String ELSEWHERE = "autre";

    private static final int ROWS = 6;

    /** No version has this number: whoever sends it saw none. */
    private static final int NONE = 0;

    /** Nothing is being written. */
    static LineForm closed() {
        return new LineForm("", Optional.empty(), NONE, "", false);
    }

    static LineForm at(String point) {
        return new LineForm(point, Optional.empty(), NONE, "", false);
    }

    static LineForm of(MinutesLine line) {
        return new LineForm(point(line), Optional.of(line.id()), line.version(), line.words(), false);
    }

    static LineForm read(String point, Optional<UUID> line, MultiValueMap<String, String> asked) {
        return new LineForm(
                point, line, number(asked, VERSION), Asked.first(asked, WORDS).replace("\r\n", "\n"), true);
    }

    /** A whole number, or one that no version has. */
    static int number(MultiValueMap<String, String> asked, String name) {
        String typed = Asked.first(asked, name);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : NONE;
    }

    /** The point that a line belongs to. */
    static String point(MinutesLine line) {
        return line.item().map(UUID::toString).orElse(ELSEWHERE);
    }

    /** The point of the agenda; empty for none. */
    Optional<UUID> item() {
        return point.matches(BodyAddresses.NUMBER) ? Optional.of(UUID.fromString(point)) : Optional.empty();
    }

    boolean isRight() {
        return error().isEmpty();
    }

    private String error() {
        return !words.isEmpty() && words.length() <= MinutesLine.LONGEST
                ? ""
                : t("governance.text.missing", MinutesLine.LONGEST);
    }

    Field field() {
        return Field.of(
                        WORDS,
                        t(line.isEmpty() ? "governance.minutes.line.add" : "governance.minutes.line.change"),
                        Control.textArea(words).rows(ROWS))
                .error(tried ? error() : "")
                .mandatory();
    }
}
