package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions that several figures share, said once; each figure then repeats only what differs.
 *
 * @param period empty when the figures are of different periods
 * @param source empty when they come from different files
 */
public record Conditions(Optional<String> period, Optional<String> source, boolean severalPeriods) {

    public static final Conditions NONE = new Conditions(Optional.empty(), Optional.empty(), false);

    public static Conditions common(List<Figure> figures) {
        List<Figure> known = figures.stream().filter(Figure::isKnown).toList();
        if (known.size() < 2) {
            return NONE;
        }
        Optional<String> period =
                shared(known, figure -> Optional.of(figure.period().label()));
        return new Conditions(period, shared(known, FigureWords::source), period.isEmpty());
    }

    /** «Année scolaire 2025-2026 · DEPP, 1er août 2026», and that the periods differ when they do. */
    public String sentence() {
        String said = Stream.of(period, source).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        String differ = severalPeriods ? t("indicators.panel.periods-differ") : "";
        return Stream.of(said, differ).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
    }

    boolean saysPeriod() {
        return period.isPresent();
    }

    boolean saysSource() {
        return source.isPresent();
    }

    private static Optional<String> shared(List<Figure> figures, Function<Figure, Optional<String>> condition) {
        List<Optional<String>> values =
                figures.stream().map(condition).distinct().toList();
        return values.size() == 1 ? values.getFirst() : Optional.empty();
    }
}
