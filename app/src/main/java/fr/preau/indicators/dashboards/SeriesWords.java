package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Nature;
import fr.preau.indicators.panels.FigureWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is true of all the figures of a drawing that follows time. */
final class SeriesWords {

    /** Sources that are told; the file has each. */
    private static final int TOLD = 2;

    private SeriesWords() {}

    /** «cumul · DEPP, 17 août 2026»: that they are running totals, and where they come from. */
    static String conditions(List<Figure> figures) {
        List<Figure> known = figures.stream().filter(Figure::isKnown).toList();
        boolean total = known.stream().anyMatch(figure -> figure.indicator().nature() == Nature.CUMULATIVE);
        Stream<String> sources = known.stream()
                .flatMap(figure -> FigureWords.source(figure).stream())
                .distinct()
                .limit(TOLD);
        return Stream.concat(total ? Stream.of(t("indicators.dashboard.running-total")) : Stream.of(), sources)
                .collect(Collectors.joining(" · "));
    }
}
