package fr.preau.governance.typed;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts without case, accents and punctuation, so that «Téléprésence» is «telepresence». */
public final class Plain {

    private Plain() {}

    /** The words in small letters, without accents, parted by one space. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Each of them once, as it was first written. */
    public static List<String> once(List<String> words) {
        Map<String, String> kept = new LinkedHashMap<>();
        words.forEach(word -> kept.putIfAbsent(of(word), word));
        return List.copyOf(kept.values());
    }

    /** Is it one line of at most so many signs? */
    public static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
    }
}
