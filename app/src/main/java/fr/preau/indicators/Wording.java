package fr.preau.indicators;

/**
 * What an indicator is called and what it means, in French.
 *
 * @param label as in «Indice de position sociale des collèges»
 * @param shortLabel for a tile or a column
 * @param theme under which it is listed
 * @param definition one sentence in the words of the profession: what is counted, over what
 * @param formula how it is computed, terms in full
 * @param notes what a reader must know besides: holes, breaks, readings; may be empty
 */
public record Wording(String label, String shortLabel, Theme theme, String definition, String formula, String notes) {

    public Wording {
        requireText(label, "label");
        requireText(shortLabel, "short label");
        requireText(definition, "definition");
        requireText(formula, "formula");
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An indicator needs a %s.".formatted(what));
        }
    }
}
