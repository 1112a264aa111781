package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Breakdown;
import java.util.Set;

/** By what a whole is cut, and its parts, as a reader says it. */
final class PartWords {

    /** Codes of the shipped data whose word is more than themselves. */
    private static final Set<String> CATEGORIES = Set.of(
            "eleves", "garcons", "formateurs-cadres", "non-connu", "premier", "second", "prive", "cahier-de-textes");

    private static final Set<String> DIMENSIONS = Set.of("degre");

    private PartWords() {}

    static String category(Breakdown part) {
        return CATEGORIES.contains(part.category()) ? t("indicators.part." + part.category()) : plain(part.category());
    }

    static String dimension(String dimension) {
        return DIMENSIONS.contains(dimension) ? t("indicators.dimension." + dimension) : plain(dimension);
    }

    private static String plain(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
