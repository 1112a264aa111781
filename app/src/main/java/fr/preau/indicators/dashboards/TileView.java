package fr.preau.indicators.dashboards;

import fr.preau.ui.Chart;
import fr.preau.ui.Component;
import fr.preau.ui.DownloadMenu;
import java.util.Arrays;
import java.util.List;

/**
 * A tile on the page.
 *
 * @param address of the dashboard that it stands in; empty while it is tried and stands in none
 * @param rank from 1; 0 while it stands in none
 */
public record TileView(String address, int rank, Tile tile, DrawnTile drawn) {

    public String title() {
        return drawn.title();
    }

    public String anchor() {
        return "vignette-" + rank;
    }

    public List<Component> parts() {
        return drawn.parts();
    }

    public List<String> cautions() {
        return drawn.cautions();
    }

    /** What was written under it, a paragraph each. */
    public List<String> paragraphs() {
        return Arrays.stream(tile.words().split("\n{2,}"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What stands side by side or in a table needs the whole width. */
    public boolean isWide() {
        return switch (tile.shape()) {
            case FIGURES, TABLE, HEAT_MAP, MULTIPLES, STACKED, TEXT -> true;
            case LINE, GAINS, BARS, DOTS, PYRAMID, DISTRIBUTION, MAP -> false;
        };
    }

    /** Is its one drawing titled as it is? */
    public boolean isOneDrawing() {
        return parts().size() == 1
                && parts().getFirst() instanceof Chart chart
                && chart.title().equals(title());
    }

    public boolean hasFile() {
        return rank > 0 && drawn.hasFigures();
    }

    public DownloadMenu files() {
        return DownloadMenu.csv(file("csv")).ods(file("ods")).xlsx(file("xlsx"));
    }

    private String file(String suffix) {
        return DashboardAddresses.tileFile(address, rank, suffix);
    }
}
