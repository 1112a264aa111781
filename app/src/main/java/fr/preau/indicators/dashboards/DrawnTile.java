package fr.preau.indicators.dashboards;

import fr.preau.indicators.Figure;
import fr.preau.ui.Component;
import java.util.List;

/**
 * A tile with its figures, as it stands on the page.
 *
 * @param title as it was written, else what it shows
 * @param parts what is drawn, one under another
 * @param cautions what must be known before reading it, a sentence each
 * @param figures all that it shows, for the file
 */
record DrawnTile(String title, List<Component> parts, List<String> cautions, List<Figure> figures) {

    DrawnTile {
        parts = List.copyOf(parts);
        cautions = List.copyOf(cautions);
        figures = List.copyOf(figures);
    }

    static DrawnTile of(String title, List<? extends Component> parts, List<Figure> figures) {
        return new DrawnTile(title, List.copyOf(parts), List.of(), figures);
    }

    DrawnTile cautions(List<String> sentences) {
        return new DrawnTile(title, parts, sentences, figures);
    }
}
