package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Of what parts a number is made: a bar cut in lengths, one colour for each part, the same in every bar of a table.
 *
 * @param text the number itself, written
 * @param whole how long the longest bar of the table is
 * @param parts in the order in which they are drawn
 */
public record PartsBar(String text, double whole, List<Part> parts) implements Component {

    /** So many colours are told apart; what comes after has the last one. */
    private static final int COLOURS = 7;

    public PartsBar {
        parts = List.copyOf(parts);
    }

    public static PartsBar of(String text, double whole) {
        return new PartsBar(text, whole, List.of());
    }

    /**
     * One part more.
     *
     * @param size in the unit of {@code whole}; below 0, the part is told and not drawn
     */
    public PartsBar with(String name, String text, double size) {
        List<Part> more = new ArrayList<>(parts);
        double start = parts.isEmpty() ? 0 : parts.getLast().end();
        more.add(new Part(name, text, start, start + Math.max(0, size), colour(parts.size())));
        return new PartsBar(this.text, whole, more);
    }

    /** One length of the bar, from {@code start} to {@code end}. */
    public record Part(String name, String text, double start, double end, int colour) {}

    /** What a colour stands for. */
    public record Key(String name, int colour) {}

    /** The keys of parts of these names. */
    public static List<Key> keys(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(rank -> new Key(names.get(rank), colour(rank)))
                .toList();
    }

    /** From 1. */
    private static int colour(int rank) {
        return Math.min(rank + 1, COLOURS);
    }

    /** Where a place of the bar is, in percent of its width. */
    public String at(double place) {
        return whole <= 0 ? "0%" : Math.round(Math.min(place / whole, 1) * 1000) / 10.0 + "%";
    }

    public String words() {
        return parts.stream()
                .map(part -> t("ui.partsBar.part", part.name(), part.text()))
                .collect(Collectors.joining(", "));
    }
}
