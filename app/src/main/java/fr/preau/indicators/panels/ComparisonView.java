package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.SimilarSchools.Similar;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.ComparisonStrip;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * «Comparé à…»: one line for each indicator.
 *
 * @param similar the schools that resemble this one; empty when nothing can be said to
 */
public record ComparisonView(List<Line> lines, Optional<Similar> similar) {

    public ComparisonView {
        lines = List.copyOf(lines);
    }

    /** The school, then what it is compared with. */
    record Line(Reference school, List<Reference> references) {

        Line {
            references = List.copyOf(references);
        }
    }

    /** A figure under the name of what it is the figure of. */
    record Reference(String name, Figure figure) {}

    public List<ComparisonStrip> strips() {
        return lines.stream().map(ComparisonView::strip).toList();
    }

    /** The rule by which schools resemble this one, with their number; or why none does. */
    public String rule() {
        return SimilarSchools.rule(similar);
    }

    /** The same values as words, one row for each mark. */
    public Table table() {
        List<Row> rows = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.school()), line.references().stream())
                        .map(reference -> new Row(line, reference)))
                .toList();
        return Table.of(
                        t("indicators.panel.comparison"),
                        Column.text(t("indicators.panel.table.indicator")),
                        Column.text(t("indicators.panel.table.place")),
                        Column.number(t("indicators.panel.table.value")),
                        Column.text(t("indicators.panel.table.base")))
                .captionHidden()
                .rows(rows, Row::cells);
    }

    private record Row(Line line, Reference reference) {

        List<Cell> cells() {
            Figure figure = reference.figure();
            return List.of(
                    Cell.text(figure.indicator().wording().shortLabel())
                            .note(figure.period().label()),
                    Cell.text(reference.name()),
                    figure.isKnown()
                            ? Cell.text(FigureWords.value(figure)).note(FigureWords.rounding(figure))
                            : Cell.absent(FigureWords.absence(figure.measure())),
                    Cell.text(FigureWords.base(figure)).note(FigureWords.coverage(figure.coverage())));
        }
    }

    private static ComparisonStrip strip(Line line) {
        Figure figure = line.school().figure();
        var strip = ComparisonStrip.of(
                        t(
                                "indicators.panel.strip",
                                figure.indicator().wording().shortLabel(),
                                FigureWords.unit(figure)),
                        figure.indicator().unit().decimals(),
                        line.school().name(),
                        FigureWords.datum(figure))
                .conditions(figure.period().label());
        for (Reference reference : line.references()) {
            strip = strip.reference(reference.name(), FigureWords.datum(reference.figure()));
        }
        return strip;
    }
}
