package fr.preau.governance.typed;

import fr.preau.ui.PlainWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts without case, accents and punctuation, so that «Téléprésence» is «telepresence». */
public final class Plain {

    private Plain() {}

    /** Each of them once, as it was first written. */
    public static List<String> once(List<String> words) {
        Map<String, String> kept = new LinkedHashMap<>();
        words.forEach(word -> kept.putIfAbsent(PlainWords.of(word), word));
        return List.copyOf(kept.values());
    }

    /** Is it one line of at most so many signs? */
    public static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
    }
}
