package fr.preau.ui;

import gg.jte.Content;

/**
 * A cell of a {@link Table}.
 *
 * @param note a second, quiet line; empty for none
 */
public record Cell(Content content, String note) {

    public static Cell text(String text) {
        return new Cell(output -> output.writeUserContent(text), "");
    }

    public static Cell content(Content content) {
        return new Cell(content, "");
    }

    /** Words that lead to another page. */
    public static Cell link(String label, String address) {
        return new Cell(new Anchor(label, address), "");
    }

    public Cell note(String text) {
        return new Cell(content, text);
    }
}
