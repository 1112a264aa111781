package fr.preau.governance.relays;

import fr.preau.governance.typed.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody can be asked about, in short words: «robotique», «Pix».
 *
 * @param words at most {@value #MOST}, of at most {@value #LONGEST} signs each, none twice but for case and accents
 */
record Skills(List<String> words) {

    static final int MOST = 12;
    static final int LONGEST = 40;
    static final Skills NONE = new Skills(List.of());

    Skills {
        words = List.copyOf(words);
    }

    /** Reads words parted by commas or semicolons; empty when they are too many, too long or hold control characters. */
    static Optional<Skills> read(String typed) {
        List<String> words = Arrays.stream(typed.split("[,;|]"))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean right = words.stream()
                .allMatch(word -> word.length() <= LONGEST && word.chars().noneMatch(Character::isISOControl));
        List<String> once = Plain.once(words);
        return right && once.size() <= MOST ? Optional.of(new Skills(once)) : Optional.empty();
    }

    /** As they are typed. */
    String typed() {
        return String.join(", ", words);
    }

    String[] array() {
        return words.toArray(String[]::new);
    }
}
