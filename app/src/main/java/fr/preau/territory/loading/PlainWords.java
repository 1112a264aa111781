package fr.preau.territory.loading;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents and signs, to compare names that two sources write differently. */
final class PlainWords {

    private PlainWords() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
