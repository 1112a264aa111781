package fr.preau.ui;

import java.util.List;

/**
 * A row of figures.
 *
 * @param conditions what is true of all of them, said once above; empty when nothing is
 */
public record FigureTiles(String conditions, List<? extends Component> tiles) implements Component {

    public FigureTiles {
        tiles = List.copyOf(tiles);
    }
}
