package fr.preau.governance.bodies;

import fr.preau.governance.typed.Asked;
import fr.preau.values.PlaceId;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Which bodies to list.
 *
 * @param words each must stand in the name, the kind, the mandate or the place
 * @param within the place in which they lie; empty for all
 * @param closedToo whether those that are over are listed, too
 */
record BodyFilter(String words, Optional<BodyKind> kind, Optional<PlaceId> within, boolean closedToo) {

    static final String WORDS = "q";
    static final String KIND = "sorte";
    static final String WITHIN = "dans";
    static final String CLOSED = "fermees";

    private static final int LONGEST = 200;

    static final BodyFilter NONE = new BodyFilter("", Optional.empty(), Optional.empty(), false);

    static BodyFilter read(MultiValueMap<String, String> asked) {
        return new BodyFilter(
                first(asked, WORDS),
                BodyKind.findBySlug(first(asked, KIND)),
                PlaceId.find(first(asked, WITHIN)),
                first(asked, CLOSED).equals("true"));
    }

    static BodyFilter words(String words) {
        return new BodyFilter(words, Optional.empty(), Optional.empty(), false);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String line = Asked.first(asked, name);
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
