package fr.preau.exports;

import java.util.List;

/**
 * Slides that people take to a meeting and change there.
 *
 * @param title of the first slide
 * @param lines under it
 * @param slides the others; tables are cut so that each slide holds what can be read from a chair
 */
public record Deck(String title, List<String> lines, List<Slide> slides) {

    private static final int ROWS = 6;

    public Deck {
        lines = List.copyOf(lines);
        slides = slides.stream().flatMap(slide -> slide.cut(ROWS).stream()).toList();
    }

    /**
     * A slide: a title, sentences, and a table under them.
     *
     * @param header of the table; empty where there is none
     * @param rows each as long as the header
     */
    public record Slide(String title, List<String> sentences, List<String> header, List<List<String>> rows) {

        public Slide {
            sentences = List.copyOf(sentences);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            int width = header.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Each row of a table must have its %d cells.".formatted(width));
            }
        }

        /** One without a table. */
        public static Slide ofSentences(String title, List<String> sentences) {
            return new Slide(title, sentences, List.of(), List.of());
        }

        boolean hasTable() {
            return !rows.isEmpty();
        }

        private List<Slide> cut(int most) {
            if (rows.size() <= most) {
                return List.of(this);
            }
            int parts = Math.ceilDiv(rows.size(), most);
            return java.util.stream.IntStream.range(0, parts)
                    .mapToObj(part -> new Slide(
                            "%s (%d/%d)".formatted(title, part + 1, parts),
                            part == 0 ? sentences : List.of(),
                            header,
                            rows.subList(part * most, Math.min(rows.size(), (part + 1) * most))))
                    .toList();
        }
    }
}
