package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.ExportRows;
import fr.preau.exports.TableExport;
import fr.preau.indicators.Basis;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Interval;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Provenance;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Figures as a file: each with what it must never be shown without. */
@NamedInterface("words")
public final class FigureSheet {

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("indicateur", t("indicators.panel.column.indicator")),
            ExportColumn.text("libelle", t("indicators.panel.column.label")),
            ExportColumn.text("lieu", t("indicators.panel.column.place")),
            ExportColumn.text("periode", t("indicators.panel.column.period")),
            ExportColumn.text("ventilation", t("indicators.panel.column.breakdown")),
            ExportColumn.number("valeur", t("indicators.panel.column.value")),
            ExportColumn.text("unite", t("indicators.panel.column.unit")),
            ExportColumn.text("motif_absence", t("indicators.panel.column.absence")),
            ExportColumn.number("base", t("indicators.panel.column.base")),
            ExportColumn.number("numerateur", t("indicators.panel.column.numerator")),
            ExportColumn.number("borne_basse", t("indicators.panel.column.low")),
            ExportColumn.number("borne_haute", t("indicators.panel.column.high")),
            ExportColumn.number("lieux_couverts", t("indicators.panel.column.places")),
            ExportColumn.number("lieux_attendus", t("indicators.panel.column.places-expected")),
            ExportColumn.number("effectif_couvert", t("indicators.panel.column.people")),
            ExportColumn.number("effectif_attendu", t("indicators.panel.column.people-expected")),
            ExportColumn.text("source", t("indicators.panel.column.source")),
            ExportColumn.date("date_source", t("indicators.panel.column.vintage")));

    private FigureSheet() {}

    /**
     * The file.
     *
     * @param name without its suffix: letters, digits and dashes
     */
    public static ResponseEntity<StreamingResponseBody> answer(
            String name, Collection<Figure> figures, ExportFormat format) {
        return new TableExport(name, t("indicators.panel.export"), COLUMNS)
                .answer(format, rows -> figures.forEach(figure -> add(figure, rows)));
    }

    /** The columns of such a file, for one that has more. */
    public static List<ExportColumn> columns() {
        return COLUMNS;
    }

    private static void add(Figure figure, ExportRows rows) {
        rows.add(cells(figure));
    }

    /** What {@link #columns()} hold of a figure. */
    public static @Nullable Object[] cells(Figure figure) {
        Optional<Measure.Known> known = figure.measure().known();
        Optional<Basis> basis = known.map(Measure.Known::basis);
        Coverage coverage = figure.coverage();
        Provenance provenance = figure.provenance();
        return new @Nullable Object[] {
            figure.indicator().code().value(),
            figure.indicator().wording().label(),
            figure.place().toString(),
            figure.period().code(),
            figure.breakdown().toString(),
            known.map(Measure.Known::value).orElse(null),
            FigureWords.unit(figure.indicator().unit()),
            known.isPresent() ? null : FigureWords.absence(figure.measure()),
            basis.flatMap(FigureSheet::base).orElse(null),
            basis.flatMap(FigureSheet::numerator).orElse(null),
            figure.interval().map(Interval::low).orElse(null),
            figure.interval().map(Interval::high).orElse(null),
            coverage.places(),
            coverage.placesExpected(),
            people(coverage.people(), coverage),
            people(coverage.peopleExpected(), coverage),
            provenance == null ? null : provenance.source(),
            provenance == null ? null : provenance.vintage()
        };
    }

    private static Optional<BigDecimal> base(Basis basis) {
        return switch (basis) {
            case Basis.RatioOf ratio -> Optional.of(ratio.denominator());
            case Basis.MeanOf(BigDecimal people) -> Optional.ofNullable(people);
            case Basis.RoundedRate rate -> Optional.of(rate.denominator());
            case Basis.Counted counted -> Optional.empty();
            case Basis.Published published -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> numerator(Basis basis) {
        return basis instanceof Basis.RatioOf ratio ? Optional.of(ratio.numerator()) : Optional.empty();
    }

    /** Nobody is counted where no headcount is known. */
    private static @Nullable BigDecimal people(BigDecimal number, Coverage coverage) {
        return coverage.peopleExpected().signum() == 0 ? null : number;
    }
}
