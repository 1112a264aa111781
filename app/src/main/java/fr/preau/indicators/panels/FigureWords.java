package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Basis;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Measure;
import fr.preau.indicators.Provenance;
import fr.preau.indicators.Unit;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.ui.FigureTile;
import fr.preau.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure in French: its value, and all that it must never be shown without. */
final class FigureWords {

    private FigureWords() {}

    /** The figure as a tile, with its period, base, coverage, source and date. */
    static FigureTile tile(Figure figure) {
        String label = figure.indicator().wording().shortLabel();
        return switch (figure.measure()) {
            case Measure.Known known ->
                FigureTile.known(label, number(figure, known.value()), unit(figure), conditions(figure))
                        .note(rounding(known));
            case Measure.Withheld withheld -> absent(figure, FigureState.WITHHELD);
            case Measure.Missing missing -> absent(figure, FigureState.MISSING);
            case Measure.NotApplicable notApplicable -> absent(figure, FigureState.NOT_APPLICABLE);
        };
    }

    private static FigureTile absent(Figure figure, FigureState state) {
        return FigureTile.absent(figure.indicator().wording().shortLabel(), state, absence(figure.measure()))
                .conditions(conditions(figure));
    }

    /** The figure as a point of a comparison. */
    static Datum datum(Figure figure) {
        return switch (figure.measure()) {
            case Measure.Known known -> {
                Datum datum = Datum.known(known.value().doubleValue(), value(figure));
                yield known.basis() instanceof Basis.RoundedRate rate
                        ? datum.between(
                                rate.rounding().low().doubleValue(),
                                rate.rounding().high().doubleValue())
                        : datum;
            }
            case Measure.Withheld withheld -> Datum.absent(FigureState.WITHHELD, absence(withheld));
            case Measure.Missing missing -> Datum.absent(FigureState.MISSING, absence(missing));
            case Measure.NotApplicable none -> Datum.absent(FigureState.NOT_APPLICABLE, absence(none));
        };
    }

    /** «90,7 points», or why there is none. */
    static String value(Figure figure) {
        return figure.measure()
                .known()
                .map(known -> number(figure, known.value()) + "\u202f" + unit(figure))
                .map(String::strip)
                .orElseGet(() -> absence(figure.measure()));
    }

    static String unit(Figure figure) {
        return unit(figure.indicator().unit());
    }

    static String unit(Unit unit) {
        return t("indicators.panel.unit." + unit.slug());
    }

    private static String number(Figure figure, BigDecimal value) {
        return Formats.number(value, figure.indicator().unit().decimals());
    }

    /** «non publié», «secret statistique»… */
    static String absence(Measure measure) {
        return switch (measure) {
            case Measure.Known known -> "";
            case Measure.Withheld withheld -> t("indicators.panel.withheld." + Codes.of(withheld.reason()));
            case Measure.Missing missing -> t("indicators.panel.missing." + Codes.of(missing.reason()));
            case Measure.NotApplicable none -> t("indicators.panel.not-applicable." + Codes.of(none.reason()));
        };
    }

    /** «session 2025 · 117 personnes · couverture 96 % (27 sur 28) · DEPP, 17 août 2026» */
    static String conditions(Figure figure) {
        return Stream.of(
                        figure.period().label(),
                        base(figure.measure()),
                        coverage(figure.coverage()),
                        source(figure).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What stands behind the value. */
    static String base(Measure measure) {
        return measure.known()
                .map(known -> switch (known.basis()) {
                    case Basis.Counted counted -> "";
                    case Basis.RatioOf ratio -> t("indicators.panel.base", whole(ratio.denominator()));
                    case Basis.MeanOf mean -> {
                        BigDecimal people = mean.people();
                        yield people == null
                                ? t("indicators.panel.base.all")
                                : t("indicators.panel.base.mean", whole(people));
                    }
                    case Basis.RoundedRate rate -> t("indicators.panel.base", whole(rate.denominator()));
                    case Basis.Published published -> t("indicators.panel.base.published");
                })
                .orElse("");
    }

    private static String whole(BigDecimal number) {
        return Formats.number(number, 0);
    }

    /** Said of places that hold several; a school stands for itself. */
    static String coverage(Coverage coverage) {
        if (coverage.placesExpected() <= 1) {
            return "";
        }
        return coverage.shareOfPlaces()
                .map(share -> t(
                        "indicators.panel.coverage",
                        Formats.percent(share.movePointRight(2), 0),
                        Formats.number(coverage.places()),
                        Formats.number(coverage.placesExpected())))
                .orElse("");
    }

    /** «DEPP, 17 août 2026» */
    static Optional<String> source(Figure figure) {
        Provenance provenance = figure.provenance();
        if (provenance == null) {
            return Optional.empty();
        }
        String owner = figure.indicator().origin().owner();
        LocalDate vintage = provenance.vintage();
        return Optional.of(vintage == null ? owner : owner + ", " + Formats.date(vintage));
    }

    private static String rounding(Measure.Known known) {
        return known.basis() instanceof Basis.RoundedRate rate
                ? t(
                        "indicators.panel.rounding",
                        Formats.number(rate.rounding().low(), 1),
                        Formats.number(rate.rounding().high(), 1))
                : "";
    }
}
