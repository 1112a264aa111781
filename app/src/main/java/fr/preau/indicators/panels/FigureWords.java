package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Basis;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.Provenance;
import fr.preau.indicators.Support.Weights;
import fr.preau.indicators.Unit;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import fr.preau.ui.FigureTile;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.values.PlaceId;
import fr.preau.values.SchoolYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** A figure in French: its value, and all that it must never be shown without. */
@NamedInterface("words")
public final class FigureWords {

    /** Départements up to which each is told. */
    private static final int NAMED = 8;

    private static final int NAMED_OF_MANY = 3;

    private FigureWords() {}

    /**
     * The figure as a tile, with its period, base, coverage, source and date.
     *
     * @param said conditions that stand above the tile already
     * @param outOfDate whether later periods exist in which this place has nothing
     */
    public static FigureTile tile(Figure figure, Conditions said, boolean outOfDate) {
        String label = figure.indicator().wording().shortLabel();
        return switch (figure.measure()) {
            case Measure.Known known ->
                FigureTile.known(label, number(figure, known.value()), unit(figure), conditions(figure, said))
                        .note(outOfDate ? t("indicators.panel.out-of-date") : rounding(figure));
            case Measure.Withheld withheld -> absent(figure, FigureState.WITHHELD, said);
            case Measure.Missing missing -> absent(figure, FigureState.MISSING, said);
            case Measure.NotApplicable notApplicable -> absent(figure, FigureState.NOT_APPLICABLE, said);
        };
    }

    /** The same alone, with all that is to be said of it. */
    public static FigureTile tile(Figure figure) {
        return tile(figure, Conditions.NONE, false);
    }

    private static FigureTile absent(Figure figure, FigureState state, Conditions said) {
        return absent(figure.indicator(), state, absence(figure.measure())).conditions(conditions(figure, said));
    }

    private static FigureTile absent(Indicator indicator, FigureState state, String why) {
        return FigureTile.absent(indicator.wording().shortLabel(), state, why)
                .action(new Link(t("indicators.panel.why"), IndicatorPages.address(indicator.code())));
    }

    /** Of an indicator of which nothing is loaded, in any period: it is not left out without a word. */
    public static FigureTile notLoaded(Indicator indicator) {
        return absent(indicator, FigureState.MISSING, t("indicators.missing.not-loaded"));
    }

    /** The figure as a point of a drawing; where there is none, its source did not publish it. */
    public static Datum datum(Optional<Figure> figure) {
        return figure.map(FigureWords::datum)
                .orElseGet(() -> Datum.absent(FigureState.MISSING, t("indicators.missing.not-published")));
    }

    /** The figure as a point of a drawing. */
    public static Datum datum(Figure figure) {
        return switch (figure.measure()) {
            case Measure.Known known -> {
                Datum datum = Datum.known(known.value().doubleValue(), value(figure));
                yield figure.interval()
                        .map(one -> datum.between(
                                one.low().doubleValue(), one.high().doubleValue()))
                        .orElse(datum);
            }
            case Measure.Withheld withheld -> Datum.absent(FigureState.WITHHELD, absence(withheld));
            case Measure.Missing missing -> Datum.absent(FigureState.MISSING, absence(missing));
            case Measure.NotApplicable none -> Datum.absent(FigureState.NOT_APPLICABLE, absence(none));
        };
    }

    /** «90,7 points», or why there is none. */
    public static String value(Figure figure) {
        return figure.measure()
                .known()
                .map(known -> amount(figure.indicator().unit(), known.value()))
                .orElseGet(() -> absence(figure.measure()));
    }

    /** «90,7 points»: a value with its unit. */
    public static String amount(Unit unit, BigDecimal value) {
        String words = unit(unit);
        return (Formats.number(value, unit.decimals()) + space(words) + words).strip();
    }

    /** A narrow space before a sign, a whole one before a word. */
    private static char space(String unit) {
        return unit.isEmpty() || !Character.isLetter(unit.charAt(0)) ? '\u202f' : '\u00a0';
    }

    public static String unit(Figure figure) {
        return unit(figure.indicator().unit());
    }

    public static String unit(Unit unit) {
        return t("indicators.unit." + unit.slug());
    }

    private static String number(Figure figure, BigDecimal value) {
        return Formats.number(value, figure.indicator().unit().decimals());
    }

    /** «non publié», «secret statistique»… */
    public static String absence(Measure measure) {
        return switch (measure) {
            case Measure.Known known -> "";
            case Measure.Withheld withheld -> t("indicators.withheld." + Codes.of(withheld.reason()));
            case Measure.Missing(MissingReason reason, var lacking) ->
                t("indicators.missing." + Codes.of(reason), departments(lacking));
            case Measure.NotApplicable none -> t("indicators.not-applicable." + Codes.of(none.reason()));
        };
    }

    /** «les départements 28, 36 et 37», or how many there are and the first of them. */
    private static String departments(List<PlaceId> lacking) {
        List<String> codes = lacking.stream().map(PlaceId::code).toList();
        return switch (codes.size()) {
            case 0 -> "";
            case 1 -> t("indicators.departments.one", codes.getFirst());
            default ->
                codes.size() <= NAMED
                        ? t(
                                "indicators.departments.few",
                                String.join(", ", codes.subList(0, codes.size() - 1)),
                                codes.getLast())
                        : t(
                                "indicators.departments.many",
                                Formats.number(codes.size()),
                                String.join(", ", codes.subList(0, NAMED_OF_MANY)));
        };
    }

    /** «session 2025 · 117 personnes · couverture 96 % (27 sur 28) · DEPP, 17 août 2026» */
    public static String conditions(Figure figure, Conditions said) {
        return Stream.of(
                        said.saysPeriod() ? "" : figure.period().label(),
                        base(figure),
                        coverage(figure.coverage()),
                        said.saysSource() ? "" : source(figure).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What stands behind the value. */
    public static String base(Figure figure) {
        return figure.measure()
                .known()
                .map(known -> switch (known.basis()) {
                    case Basis.Counted counted -> "";
                    case Basis.RatioOf ratio -> whole(figure, ratio.denominator());
                    case Basis.MeanOf(BigDecimal people) -> mean(figure, Optional.ofNullable(people));
                    case Basis.RoundedRate rate -> whole(figure, rate.denominator());
                    case Basis.Published published -> t("indicators.panel.base.published");
                })
                .orElse("");
    }

    /** «sur 117 personnes», «sur 549 établissements». */
    private static String whole(Figure figure, BigDecimal denominator) {
        return t(
                "indicators.panel.base",
                whole(denominator),
                unit(figure.indicator().base()));
    }

    private static String mean(Figure figure, Optional<BigDecimal> people) {
        String base = people.map(number -> t("indicators.panel.base.mean", whole(number)))
                .orElseGet(() -> t("indicators.panel.base.all"));
        return Optional.ofNullable(figure.support().weights())
                .map(weights -> t("indicators.panel.base.weighted", base, years(weights)))
                .orElse(base);
    }

    /** The school years in which the headcounts were counted. */
    private static String years(Weights weights) {
        String oldest = SchoolYear.containing(weights.oldest()).code();
        String latest = SchoolYear.containing(weights.latest()).code();
        return oldest.equals(latest) ? latest : t("indicators.panel.years", oldest, latest);
    }

    private static String whole(BigDecimal number) {
        return Formats.number(number, 0);
    }

    /** Said of places that hold several; a school stands for itself. */
    public static String coverage(Coverage coverage) {
        if (coverage.placesExpected() <= 1) {
            return "";
        }
        return coverage.shareOfPlaces()
                .map(share -> t(
                        "indicators.panel.coverage",
                        percent(share),
                        Formats.number(coverage.places()),
                        Formats.number(coverage.placesExpected())))
                .orElse("");
    }

    /** Never 100 % when a place is missing, never 0 % when one is there. */
    private static String percent(BigDecimal share) {
        BigDecimal percentage = share.movePointRight(2);
        boolean nearAnEnd = percentage.signum() > 0
                && share.compareTo(BigDecimal.ONE) < 0
                && (percentage.compareTo(BigDecimal.ONE) < 0 || percentage.compareTo(BigDecimal.valueOf(99)) > 0);
        return nearAnEnd
                ? Formats.percent(percentage.setScale(1, RoundingMode.DOWN), 1)
                : Formats.percent(percentage, 0);
    }

    /** «DEPP, 17 août 2026» */
    public static Optional<String> source(Figure figure) {
        Provenance provenance = figure.provenance();
        if (provenance == null) {
            return Optional.empty();
        }
        String owner = figure.indicator().origin().owner();
        LocalDate vintage = provenance.vintage();
        return Optional.of(vintage == null ? owner : owner + ", " + Formats.date(vintage));
    }

    /** Between which bounds a rate lies that its source rounded, or that so many answered. */
    public static String rounding(Figure figure) {
        return figure.interval()
                .map(interval ->
                        rounding(figure, Formats.number(interval.low(), 1), Formats.number(interval.high(), 1)))
                .orElse("");
    }

    private static String rounding(Figure figure, String low, String high) {
        return figure.isShareOfAnswers()
                ? t("indicators.panel.answered", low, high)
                : t("indicators.panel.rounding", low, high);
    }
}
