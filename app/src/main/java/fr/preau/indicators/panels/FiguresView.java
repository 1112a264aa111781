package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.FigureTiles;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one place.
 *
 * @param keys the indicators shown as tiles, in order
 * @param figures all the figures, the latest period of each indicator first
 */
public record FiguresView(List<IndicatorCode> keys, List<Figure> figures) {

    /** The latest figure of each key indicator that this place has or should have. */
    public FigureTiles tiles() {
        return new FigureTiles(
                "",
                keys.stream()
                        .map(this::findLatest)
                        .flatMap(Optional::stream)
                        .map(FigureWords::tile)
                        .toList());
    }

    private Optional<Figure> findLatest(IndicatorCode code) {
        return figures.stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }

    /** All the figures, one line each. */
    public Table table() {
        return Table.of(
                        t("indicators.panel.table.caption", figures.size()),
                        Column.text(t("indicators.panel.table.indicator")),
                        Column.text(t("indicators.panel.table.period")),
                        Column.number(t("indicators.panel.table.value")),
                        Column.text(t("indicators.panel.table.base")),
                        Column.text(t("indicators.panel.table.source")))
                .captionHidden()
                .rows(figures, FiguresView::cells);
    }

    private static List<Cell> cells(Figure figure) {
        Indicator indicator = figure.indicator();
        String base = FigureWords.base(figure.measure());
        String coverage = FigureWords.coverage(figure.coverage());
        return List.of(
                Cell.text(indicator.wording().label()),
                Cell.text(figure.period().label()),
                Cell.text(FigureWords.value(figure)),
                Cell.text(base).note(coverage),
                Cell.text(FigureWords.source(figure).orElse("")));
    }
}
