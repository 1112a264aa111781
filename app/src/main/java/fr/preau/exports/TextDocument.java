package fr.preau.exports;

import java.util.List;

/**
 * A text of some pages that people read, print and change: a title and what stands below it, in its order.
 *
 * @param title also of the file, and at the foot of each page
 */
public record TextDocument(String title, List<Block> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    /** A part of a text. */
    public sealed interface Block {}

    /** What the blocks up to the next heading are about. */
    public record Heading(String text) implements Block {}

    /** Its line ends are kept. */
    public record Paragraph(String text) implements Block {}

    /** A value and, before it, what it is: «Lieu : Bourges». */
    public record Fact(String label, String value) implements Block {}

    /**
     * A table, whose header comes again on each page.
     *
     * @param widths of the columns, in parts of their sum
     * @param rows each as long as the header
     */
    public record Grid(List<String> header, List<Integer> widths, List<List<String>> rows) implements Block {

        /** @throws IllegalArgumentException if a column has no width, or a row no cell in some column */
        public Grid {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            int columns = header.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException(
                        "Each of the %d columns must have a width, and a cell in each row.".formatted(columns));
            }
        }
    }
}
