package fr.preau.ui;

import gg.jte.Content;

/**
 * A cell of a {@link Table}.
 *
 * @param note a second, quiet line; empty for none
 * @param quiet said in a lower voice: why there is no value
 */
public record Cell(Content content, String note, boolean quiet) {

    public static Cell text(String text) {
        return content(output -> output.writeUserContent(text));
    }

    public static Cell content(Content content) {
        return new Cell(content, "", false);
    }

    /** Words that lead to another page. */
    public static Cell link(String label, String address) {
        return content(new Anchor(label, address));
    }

    /** Why there is no value here: {@code non publié}, {@code secret statistique}. */
    public static Cell absent(String why) {
        return new Cell(output -> output.writeUserContent(why), "", true);
    }

    public Cell note(String text) {
        return new Cell(content, text, quiet);
    }
}
