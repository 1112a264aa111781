package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.PlaceFigures;
import fr.preau.indicators.panels.Conditions;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.territory.Places;
import fr.preau.ui.EmptyState;
import fr.preau.ui.FigureTiles;
import fr.preau.values.PlaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a tile asks for, and draws it; the same question is drawn once for as long as nothing of what it shows changes. */
@Component
class TileReader {

    /** Figures of drawn tiles that are kept: some twenty megabytes. */
    private static final int MOST_FIGURES = 100_000;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Places places;
    private final TimeTiles time;
    private final PartTiles parts;
    private final PlaceTiles among;
    private final Cache<Asked, DrawnTile> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_FIGURES)
            .weigher((Asked _, DrawnTile tile) -> 1 + tile.kept())
            .build();

    TileReader(Catalogue catalogue, Figures figures, Places places, TimeTiles time, PartTiles parts, PlaceTiles among) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.places = places;
        this.time = time;
        this.parts = parts;
        this.among = among;
    }

    /** Tells what is known now from what was known before, and today from yesterday. */
    String state() {
        return figures.revision() + " " + places.version() + " " + places.today();
    }

    /**
     * @param about the place of the dashboard
     * @param csv address of the figures of the tile as a file
     * @param state of what is known, asked for once for all the tiles of a page
     */
    DrawnTile read(Tile tile, PlaceId about, String csv, String state) {
        return drawn.get(new Asked(tile, about, csv, state), _ -> draw(tile, about, csv));
    }

    private record Asked(Tile tile, PlaceId about, String csv, String state) {}

    private DrawnTile draw(Tile tile, PlaceId about, String csv) {
        if (tile.shape().isText()) {
            return DrawnTile.of(tile.title(), List.of(), List.of());
        }
        List<Indicator> indicators = tile.indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .toList();
        if (indicators.isEmpty()) {
            return DrawnTile.of(
                    tile.title(),
                    List.of(EmptyState.of(t("indicators.dashboard.gone"), t("indicators.dashboard.gone.sentence"))),
                    List.of());
        }
        DrawnTile shown = switch (tile.shape()) {
            case FIGURES -> figures(tile, indicators, about);
            case LINE -> time.line(tile, indicators, about, csv);
            case MULTIPLES -> time.multiples(tile, indicators, about, csv);
            case GAINS -> time.gains(tile, indicators.getFirst(), about, csv);
            case STACKED -> parts.stacked(tile, indicators.getFirst(), about, csv);
            case PYRAMID -> parts.pyramid(tile, indicators.getFirst(), about, csv);
            case BARS -> among.bars(tile, indicators.getFirst(), about, csv);
            case DOTS -> among.dots(tile, indicators.getFirst(), about, csv);
            case DISTRIBUTION -> among.distribution(tile, indicators.getFirst(), about, csv);
            case HEAT_MAP -> among.heatMap(tile, indicators.getFirst(), about);
            case MAP -> among.map(tile, indicators.getFirst(), about);
            case TABLE -> among.table(tile, indicators, about);
            case TEXT -> throw new IllegalStateException("Words hold no figure.");
        };
        return shown.parts().isEmpty() || !shown.hasFigures() ? nothing(shown, indicators) : shown;
    }

    /** An absence is shown, with its reason: nothing is loaded, or nothing of this place. */
    private static DrawnTile nothing(DrawnTile drawn, List<Indicator> indicators) {
        return DrawnTile.of(
                drawn.title(),
                List.of(EmptyState.of(
                        t("indicators.dashboard.nothing"),
                        t(
                                "indicators.dashboard.nothing.sentence",
                                indicators.getFirst().origin().dataset()))),
                List.of());
    }

    private DrawnTile figures(Tile tile, List<Indicator> indicators, PlaceId about) {
        PlaceId place = tile.placeIn(about);
        PlaceFigures known = figures.of(place);
        Map<IndicatorCode, Figure> shown = new LinkedHashMap<>();
        indicators.forEach(indicator ->
                figure(known, indicator.code(), tile).ifPresent(figure -> shown.put(indicator.code(), figure)));
        Conditions common = Conditions.common(List.copyOf(shown.values()));
        var tiles = new FigureTiles(
                common.sentence(),
                indicators.stream()
                        .map(indicator -> Optional.ofNullable(shown.get(indicator.code()))
                                .map(figure -> FigureWords.tile(figure, common, known.isOutOfDate(figure)))
                                .orElseGet(() -> FigureWords.notLoaded(indicator)))
                        .toList());
        String title = tile.title().isEmpty() ? places.getPlace(place).name() : tile.title();
        return DrawnTile.of(title, List.of(tiles), List.copyOf(shown.values()));
    }

    private static Optional<Figure> figure(PlaceFigures known, IndicatorCode code, Tile tile) {
        return tile.period().isEmpty()
                ? known.latest(code)
                : known.history(code).stream()
                        .filter(figure -> figure.period().equals(tile.period().get()))
                        .findFirst();
    }
}
