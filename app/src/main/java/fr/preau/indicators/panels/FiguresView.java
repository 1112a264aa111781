package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.PlaceFigures;
import fr.preau.ui.Cell;
import fr.preau.ui.Chart;
import fr.preau.ui.Column;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.FigureTiles;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one place.
 *
 * @param keys the indicators shown as tiles, in order
 * @param figures all that the place has or should have
 */
public record FiguresView(PlaceId place, List<IndicatorCode> keys, PlaceFigures figures, List<HistoryChart> histories) {

    public FiguresView {
        keys = List.copyOf(keys);
        histories = List.copyOf(histories);
    }

    /** The latest figure of each key indicator; what they have in common is said once above. */
    public FigureTiles tiles() {
        List<Figure> latest =
                keys.stream().map(figures::latest).flatMap(Optional::stream).toList();
        var common = Conditions.common(latest);
        return new FigureTiles(
                common.sentence(),
                latest.stream()
                        .map(figure -> FigureWords.tile(figure, common, figures.isOutOfDate(figure)))
                        .toList());
    }

    public List<Chart> charts() {
        return histories.stream().map(HistoryChart::chart).toList();
    }

    public DownloadMenu downloads() {
        return Downloads.of(place);
    }

    /** How many figures the table holds. */
    public int size() {
        return rows().size();
    }

    /** All the figures about everybody that say something, one line each, by theme. */
    public Table table() {
        List<Figure> rows = rows();
        return Table.of(
                        t("indicators.panel.table.caption", rows.size()),
                        Column.text(t("indicators.panel.table.indicator")),
                        Column.text(t("indicators.panel.table.period")),
                        Column.number(t("indicators.panel.table.value")),
                        Column.text(t("indicators.panel.table.base")),
                        Column.text(t("indicators.panel.table.source")))
                .captionHidden()
                .rows(rows, FiguresView::cells);
    }

    private List<Figure> rows() {
        return figures.figures().stream()
                .filter(figure -> figure.breakdown().isTotal())
                .sorted(Comparator.comparing(
                        (Figure figure) -> figure.indicator().wording().theme()))
                .toList();
    }

    private static List<Cell> cells(Figure figure) {
        var indicator = figure.indicator();
        Cell value = figure.isKnown()
                ? Cell.text(FigureWords.value(figure)).note(FigureWords.rounding(figure))
                : Cell.absent(FigureWords.absence(figure.measure()));
        return List.of(
                Cell.link(indicator.wording().label(), IndicatorPages.address(indicator.code())),
                Cell.text(figure.period().label()),
                value,
                Cell.text(FigureWords.base(figure)).note(FigureWords.coverage(figure.coverage())),
                Cell.text(FigureWords.source(figure).orElse("")));
    }
}
