package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Unit;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.roadmap.Aim;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.Verdict;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Badge;
import fr.preau.ui.Cell;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Tone;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objectives and where they stand, in French. */
public final class RoadmapWords {

    private static final int DECIMALS_OF_A_FACTOR = 2;

    private RoadmapWords() {}

    /** «au moins 100 %», «entre 1 et 2 établissements». */
    public static String aim(Aim aim, Indicator indicator) {
        return switch (aim) {
            case Aim.AtLeast(BigDecimal value) -> t("roadmap.aim.at-least", value(value, indicator));
            case Aim.AtMost(BigDecimal value) -> t("roadmap.aim.at-most", value(value, indicator));
            case Aim.Between(BigDecimal low, BigDecimal high) ->
                t("roadmap.aim.between", number(low, indicator), value(high, indicator));
            case Aim.MultiplyBy(BigDecimal factor, Period since) ->
                t("roadmap.aim.multiply", plain(factor), since.label());
            case Aim.IncreaseBy(BigDecimal percent, Period since)
            when percent.signum() < 0 -> t("roadmap.aim.decrease", plain(percent.negate()), since.label());
            case Aim.IncreaseBy(BigDecimal percent, Period since) ->
                t("roadmap.aim.increase", plain(percent), since.label());
        };
    }

    /** What an aim that starts from a value comes down to: «soit au moins 4,2 %»; empty for the others. */
    public static String inNumbers(Standing standing) {
        if (standing.objective().aim().start().isEmpty()) {
            return "";
        }
        return standing.bounds()
                .map(bounds -> bounds.low()
                        .map(low -> t("roadmap.aim.that-is.at-least", value(low, standing.indicator())))
                        .or(() -> bounds.high()
                                .map(high -> t("roadmap.aim.that-is.at-most", value(high, standing.indicator()))))
                        .orElse(""))
                .orElseGet(() -> t("roadmap.aim.no-start"));
    }

    /** What the figures say, in a word. */
    public static Badge badge(Verdict verdict) {
        return Badge.of(t("roadmap.verdict." + verdict.slug())).tone(tone(verdict));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.BOARD;
            case MISSED -> Tone.BRICK;
            case UNDER_WAY -> Tone.CHALK;
            case NOT_READ_AT_ITS_DATE, NO_READING, NO_START -> Tone.NEUTRAL;
        };
    }

    /** What is common to the readings of all these objectives; empty when nothing is. */
    static String commonOf(Collection<Standing> standings) {
        return common(standings.stream()
                .flatMap(standing -> standing.reading().stream())
                .toList());
    }

    /** What is common to all these figures and need be said only once, above them: their source; empty when there is none. */
    static String common(Collection<Figure> figures) {
        List<String> sources =
                figures.stream().map(RoadmapWords::source).distinct().toList();
        return sources.size() == 1 ? sources.getFirst() : "";
    }

    /**
     * A figure with all that it must not be shown without.
     *
     * @param said what stands above it already
     */
    static Cell figure(Figure figure, String said) {
        return Cell.text(FigureWords.value(figure)).note(conditions(figure, said));
    }

    /** What an objective has come to, by its last reading. */
    static Cell reading(Optional<Standing> standing, String said) {
        return lastReading(standing.flatMap(Standing::reading), said);
    }

    static Cell lastReading(Optional<Figure> figure, String said) {
        return figure.map(read -> figure(read, said)).orElseGet(() -> Cell.absent(t("roadmap.no-reading")));
    }

    static Cell verdict(Optional<Standing> standing, Frame frame) {
        return standing.map(known -> Cell.content(frame.show(badge(known.verdict()))))
                .orElseGet(() -> Cell.absent("—"));
    }

    /** «mars 2021 · sur 549 établissements · couverture 100 % (3 sur 3) · DRANE, 12 mars 2021» */
    static String conditions(Figure figure, String said) {
        return joined(figure.period().label(), conditionsInPeriod(figure, said));
    }

    /** The same where the row says the period. */
    static String conditionsInPeriod(Figure figure, String said) {
        return joined(
                FigureWords.base(figure),
                FigureWords.coverage(figure.coverage()),
                source(figure).equals(said) ? "" : source(figure));
    }

    private static String source(Figure figure) {
        return FigureWords.source(figure).orElse("");
    }

    /** Those that say something, with points between. */
    public static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** «Nouvelle-Aquitaine (région académique)». */
    static String place(PlaceId place, Map<PlaceId, String> names) {
        return place(place.kind(), names.getOrDefault(place, place.toString()));
    }

    static String place(Place place) {
        return place(place.id().kind(), place.name());
    }

    private static String place(PlaceKind kind, String name) {
        String word = PlaceWords.kind(kind);
        return t("roadmap.place", name, kind == PlaceKind.EPCI ? word : word.toLowerCase(Locale.FRENCH));
    }

    static String value(BigDecimal value, Indicator indicator) {
        String unit = FigureWords.unit(indicator.unit());
        String space = unit.isEmpty() || Character.isLetter(unit.charAt(0)) ? "\u00a0" : "\u202f";
        return (number(value, indicator) + space + unit).strip();
    }

    /** A value that was computed, to as many digits as the indicator shows: «84,3 %». */
    static String estimate(BigDecimal value, Indicator indicator) {
        return value(value.setScale(indicator.unit().decimals(), RoundingMode.HALF_EVEN), indicator);
    }

    /** What is gained or lost in a year: «+2,1 points par an» for a percentage, which does not gain percents. */
    static String pace(BigDecimal pace, Indicator indicator) {
        return t("roadmap.pace", gain(pace, Math.max(1, indicator.unit().decimals()), indicator));
    }

    /** «+2,1 points», «−3 unités». */
    static String gain(BigDecimal gained, Indicator indicator) {
        return gain(gained, indicator.unit().decimals(), indicator);
    }

    private static String gain(BigDecimal gained, int decimals, Indicator indicator) {
        String unit = indicator.unit() == Unit.PERCENT ? t("roadmap.points") : FigureWords.unit(indicator.unit());
        return (Formats.difference(gained, decimals) + "\u00a0" + unit).strip();
    }

    private static String number(BigDecimal value, Indicator indicator) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return Formats.number(value, whole ? 0 : indicator.unit().decimals());
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Formats.number(stripped, Math.clamp(stripped.scale(), 0, DECIMALS_OF_A_FACTOR));
    }
}
