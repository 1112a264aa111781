package fr.preau.indicators.dashboards;

import fr.preau.indicators.Figure;
import fr.preau.ui.Component;
import java.util.List;
import java.util.function.Supplier;

/**
 * A tile with its figures, as it stands on the page.
 *
 * @param title as it was written, else what it shows
 * @param parts what is drawn, one under another
 * @param cautions what must be known before reading it, a sentence each
 * @param number how many figures it shows
 * @param kept how many of them are kept with it
 * @param source answers all of them, for the file
 */
record DrawnTile(
        String title,
        List<Component> parts,
        List<String> cautions,
        int number,
        int kept,
        Supplier<List<Figure>> source) {

    DrawnTile {
        parts = List.copyOf(parts);
        cautions = List.copyOf(cautions);
    }

    static DrawnTile of(String title, List<? extends Component> parts, List<Figure> figures) {
        List<Figure> kept = List.copyOf(figures);
        return new DrawnTile(title, List.copyOf(parts), List.of(), kept.size(), kept.size(), () -> kept);
    }

    /** One that shows so many figures that they are read again when its file is asked for. */
    static DrawnTile ofMany(String title, Component part, int number, Supplier<List<Figure>> source) {
        return new DrawnTile(title, List.of(part), List.of(), number, 0, source);
    }

    DrawnTile cautions(List<String> sentences) {
        return new DrawnTile(title, parts, sentences, number, kept, source);
    }

    boolean hasFigures() {
        return number > 0;
    }

    /** All that it shows. */
    List<Figure> figures() {
        return source.get();
    }
}
