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
 * @param after the one that a new one comes after; empty at the end of its point
 * @param version the one of that line that is changed
 */
record LineForm(String point, Optional<UUID> line, Optional<UUID> after, int version, String words, boolean tried) {

    static final String POINT = "point";
    static final String LINE = "ligne";
    static final String AFTER = "apres";
    static final String BEFORE = "avant";
    static final String FROM = "de";
    static final String TO = "vers";
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
        return at("");
    }

    static LineForm at(String point) {
        return new LineForm(point, Optional.empty(), Optional.empty(), NONE, "", false);
    }

    static LineForm of(MinutesLine line) {
        return new LineForm(point(line), Optional.of(line.id()), Optional.empty(), line.version(), line.words(), false);
    }

    static LineForm after(MinutesLine line) {
        return new LineForm(point(line), Optional.empty(), Optional.of(line.id()), NONE, "", false);
    }

    /** A line that is changed. */
    static LineForm read(MinutesLine line, MultiValueMap<String, String> asked) {
        return new LineForm(
                point(line), Optional.of(line.id()), Optional.empty(), number(asked, VERSION), words(asked), true);
    }

    /** A new line. */
    static LineForm read(Optional<MinutesLine> after, MultiValueMap<String, String> asked) {
        return new LineForm(
                after.map(LineForm::point).orElseGet(() -> Asked.first(asked, POINT)),
                Optional.empty(),
                after.map(MinutesLine::id),
                NONE,
                words(asked),
                true);
    }

    private static String words(MultiValueMap<String, String> asked) {
        return Asked.first(asked, WORDS).replace("\r\n", "\n");
    }

    /** The number of a line, where there is one. */
    static Optional<UUID> numbered(MultiValueMap<String, String> asked, String name) {
        return Optional.of(Asked.first(asked, name))
                .filter(typed -> typed.matches(BodyAddresses.NUMBER))
                .map(UUID::fromString);
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

    /** @param before the first words of the line that a new one comes after; empty at the end of its point */
    Field field(String before) {
        return Field.of(
                        WORDS,
                        t(line.isEmpty() ? "governance.minutes.line.add" : "governance.minutes.line.change"),
                        Control.textArea(words).rows(ROWS))
                .hint(before.isEmpty() ? "" : t("governance.minutes.line.after.hint", before))
                .error(tried ? error() : "")
                .mandatory();
    }
}
