package fr.preau.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without case, accents and punctuation, to compare what is written differently: «Téléprésence» is «telepresence». */
public final class PlainWords {

    private PlainWords() {}

    /** The words in small letters, without accents, parted by one space; digits stay, all other signs go. */
    public static String of(String text) {
        return withoutAccents(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** In small letters without accents; spaces and signs stay. */
    public static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
