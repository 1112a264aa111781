package fr.preau.indicators.loading;

import fr.preau.indicators.MissingReason;
import fr.preau.ui.PlainWords;

/** The four states of a measure, as a line of observations writes them. */
enum Status {
    /** A value, zero included: {@code connu}. */
    KNOWN,
    /** The source says that it does not show the value: {@code masque}. */
    WITHHELD,
    /** There should be a value: {@code manquant}, with its reason. */
    MISSING,
    /** There can be no value: {@code sans-objet}. */
    NOT_APPLICABLE;

    /** @throws IllegalArgumentException if the word names no state */
    static Status parse(String word) {
        return switch (PlainWords.of(word)) {
            case "connu", "connue" -> KNOWN;
            case "masque", "masquee" -> WITHHELD;
            case "manquant", "manquante" -> MISSING;
            case "sans objet" -> NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("No state of a measure is called \"%s\".".formatted(word));
        };
    }

    /** @throws IllegalArgumentException if the word is no reason that a file may give */
    static MissingReason reason(String word) {
        return switch (PlainWords.of(word)) {
            case "non publie", "non publiee" -> MissingReason.NOT_PUBLISHED;
            case "sans reponse" -> MissingReason.NOT_ANSWERED;
            case "effectif nul" -> MissingReason.EMPTY_WHOLE;
            case "retire", "retiree" -> MissingReason.WITHDRAWN;
            default -> throw new IllegalArgumentException("No value is missing because of \"%s\".".formatted(word));
        };
    }
}
