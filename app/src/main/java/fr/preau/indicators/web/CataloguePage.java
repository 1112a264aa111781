package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Theme;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All the indicators, by theme.
 *
 * @param periods those of which figures are loaded, the latest first
 */
public record CataloguePage(Catalogue catalogue, Map<IndicatorCode, List<Period>> periods) {

    public List<Theme> themes() {
        return Stream.of(Theme.values())
                .filter(theme -> !catalogue.list(theme).isEmpty())
                .toList();
    }

    public String title(Theme theme) {
        return IndicatorWords.theme(theme);
    }

    public Table table(Theme theme) {
        List<Indicator> indicators = IndicatorWords.byLabel(catalogue.list(theme));
        return Table.of(
                        title(theme),
                        Column.text(t("indicators.catalogue.indicator")),
                        Column.text(t("indicators.catalogue.unit")),
                        Column.text(t("indicators.catalogue.periods")),
                        Column.text(t("indicators.catalogue.source")))
                .captionHidden()
                .rows(indicators, this::cells);
    }

    private List<Cell> cells(Indicator indicator) {
        return List.of(
                Cell.link(indicator.wording().label(), IndicatorPages.address(indicator.code()))
                        .note(indicator.wording().definition()),
                Cell.text(FigureWords.unit(indicator.unit())),
                loaded(periods.getOrDefault(indicator.code(), List.of())),
                Cell.text(indicator.origin().owner()));
    }

    private static Cell loaded(List<Period> periods) {
        return switch (periods.size()) {
            case 0 -> Cell.absent(t("indicators.missing.not-loaded"));
            case 1 -> Cell.text(periods.getFirst().label());
            default ->
                Cell.text(t(
                        "indicators.catalogue.span",
                        periods.size(),
                        periods.getLast().label(),
                        IndicatorWords.unlike(periods.getLast(), periods.getFirst())));
        };
    }
}
