package fr.preau.indicators.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.Measure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Alert;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures of one indicator for all the places of a kind.
 *
 * @param within the larger place; empty for everywhere
 * @param choice the period shown, and from which one may choose
 * @param past as of which day they are read, with those of today; empty for today
 * @param perThousand what each makes for a thousand people; empty when it is no count
 * @param number the page shown, from 1
 */
public record FigureTable(
        Optional<Place> within,
        PlaceKind kind,
        PeriodChoice choice,
        List<Figure> figures,
        Map<PlaceId, String> names,
        Optional<PastReading> past,
        Optional<PerThousand> perThousand,
        Order order,
        int number) {

    private static final int SIZE = 50;

    /** From the largest; schools have their own list. */
    private static final List<PlaceKind> KINDS = List.of(
            PlaceKind.REGION,
            PlaceKind.ACADEMY,
            PlaceKind.DEPARTMENT,
            PlaceKind.EPCI,
            PlaceKind.CATCHMENT_NETWORK,
            PlaceKind.COMMUNE,
            PlaceKind.SCHOOL);

    /** How the places are sorted. */
    public enum Order {
        VALUE("valeur"),
        VALUE_UPWARDS("-valeur"),
        NAME("nom"),
        PER_THOUSAND("pour-mille"),
        PER_THOUSAND_UPWARDS("-pour-mille");

        private final String slug;

        Order(String slug) {
            this.slug = slug;
        }

        static Optional<Order> find(String slug) {
            return Arrays.stream(values())
                    .filter(order -> order.slug.equals(slug))
                    .findFirst();
        }

        /** A number that says first how large a place is ranks none; what it is for its people does. */
        static Order of(String slug, boolean isSize, boolean isPerThousand) {
            return find(slug)
                    .filter(order -> switch (order) {
                        case NAME -> true;
                        case VALUE, VALUE_UPWARDS -> !isSize;
                        case PER_THOUSAND, PER_THOUSAND_UPWARDS -> isPerThousand;
                    })
                    .orElse(isSize ? NAME : VALUE);
        }

        Order turned() {
            return switch (this) {
                case VALUE -> VALUE_UPWARDS;
                case VALUE_UPWARDS -> VALUE;
                case PER_THOUSAND -> PER_THOUSAND_UPWARDS;
                case PER_THOUSAND_UPWARDS -> PER_THOUSAND;
                case NAME -> NAME;
            };
        }
    }

    public FigureTable {
        figures = figures.stream().sorted(comparator(order, names, perThousand)).toList();
        names = Map.copyOf(names);
        number = Math.clamp(number, 1, Math.max(1, Math.ceilDiv(figures.size(), SIZE)));
    }

    /** The kind asked for if the indicator exists for it, else the largest of which the place is made. */
    static PlaceKind kindOf(String slug, Indicator indicator, Optional<Place> within) {
        List<PlaceKind> possible = kindsOf(indicator);
        return possible.stream()
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(kind -> within.map(
                                        place -> kind.compareTo(place.id().kind()) > 0 && kind != PlaceKind.ACADEMY)
                                .orElse(true))
                        .findFirst())
                .or(() -> possible.stream().findFirst())
                .orElse(PlaceKind.SCHOOL);
    }

    /** The country alone where there is nothing smaller. */
    private static List<PlaceKind> kindsOf(Indicator indicator) {
        List<PlaceKind> smaller = KINDS.stream().filter(indicator::existsFor).toList();
        return smaller.isEmpty() && indicator.existsFor(PlaceKind.COUNTRY) ? List.of(PlaceKind.COUNTRY) : smaller;
    }

    public Control kinds(Indicator indicator) {
        return Control.select(
                kindsOf(indicator).stream()
                        .map(one -> new Control.Option(one.slug(), PlaceWords.kind(one)))
                        .toList(),
                kind.slug());
    }

    public Control periodChoices() {
        return Control.select(
                choice.offered().stream()
                        .map(one -> new Control.Option(one.code(), label(one)))
                        .toList(),
                choice.shown().map(Period::code).orElse(""));
    }

    private String label(Period period) {
        return choice.withheld().contains(period)
                ? t("indicators.table.period.withheld", period.label())
                : period.label();
    }

    /** What must be known before reading the table: that nothing of the period may be shown, or that it is not the one asked for. */
    public Optional<Alert> notice() {
        String shown = choice.shown().map(Period::label).orElse("");
        if (choice.isWithheld() && !figures.isEmpty()) {
            return Optional.of(Alert.info(t("indicators.table.withheld", shown)));
        }
        return choice.replaced()
                .filter(asked -> !shown.isEmpty())
                .map(asked -> Alert.info(t("indicators.table.replaced", asked.label(), shown)));
    }

    public String title() {
        return within.map(place -> t("indicators.table.titleIn", place.name()))
                .orElseGet(() -> t("indicators.table.title"));
    }

    public String within(String none) {
        return within.map(place -> place.id().toString()).orElse(none);
    }

    /** What is true of all of them. */
    private String conditions() {
        return figures.stream()
                .filter(Figure::isKnown)
                .findFirst()
                .map(one -> t(
                        "indicators.table.conditions",
                        one.period().label(),
                        figures.stream().filter(Figure::isKnown).count(),
                        figures.size(),
                        FigureWords.source(one).orElse("")))
                .orElse("");
    }

    public Table table(Frame frame) {
        List<Figure> page =
                figures.stream().skip((number - 1L) * SIZE).limit(SIZE).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(PlaceWords.kind(kind)).sorted(sort(frame, Order.NAME)));
        Column value = Column.number(t("indicators.panel.table.value"));
        columns.add(isSize() ? value : value.sorted(sort(frame, Order.VALUE)));
        perThousand.ifPresent(
                rates -> columns.add(Column.number(rates.heading()).sorted(sort(frame, Order.PER_THOUSAND))));
        past.ifPresent(_ -> columns.add(Column.number(t("indicators.past.today"))));
        columns.add(Column.text(t("indicators.panel.table.base")));
        return Table.of(title(), columns.toArray(Column[]::new))
                .captionHidden()
                .conditions(conditions())
                .rows(page, this::cells)
                .whenEmpty(
                        past.isPresent()
                                ? EmptyState.of(t("indicators.past.nothing"), t("indicators.past.nothing.sentence"))
                                : EmptyState.of(t("indicators.table.none"), t("indicators.table.none.sentence")));
    }

    /** Why the places do not stand by value; empty when they may. */
    public Optional<String> unranked() {
        return isSize()
                ? Optional.of(perThousand.map(PerThousand::reason).orElseGet(() -> t("indicators.table.size")))
                : Optional.empty();
    }

    private boolean isSize() {
        return figures.size() > 1 && SizesOfPlaces.isSize(figures.getFirst().indicator());
    }

    /** @param by the order that the column begins with */
    private Column.Sort sort(Frame frame, Order by) {
        boolean is = order == by || order == by.turned();
        var direction = !is
                ? Column.Direction.NONE
                : order == Order.VALUE || order == Order.PER_THOUSAND
                        ? Column.Direction.DESCENDING
                        : Column.Direction.ASCENDING;
        return new Column.Sort(direction, frame.addressWith(IndicatorPages.ORDER, (is ? order.turned() : by).slug));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, figures.size(), page -> frame.addressWith(IndicatorPages.PAGE, page));
    }

    private List<Cell> cells(Figure figure) {
        PlaceId place = figure.place();
        Cell value = figure.isKnown()
                ? Cell.text(FigureWords.value(figure)).note(FigureWords.rounding(figure))
                : Cell.absent(FigureWords.absence(figure.measure()));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link(names.getOrDefault(place, place.code()), Place.path(place))
                        .note(place.code()),
                value));
        perThousand.ifPresent(rates -> cells.add(
                rates.find(place).isPresent() ? Cell.text(rates.words(place)) : Cell.absent(rates.words(place))));
        past.ifPresent(reading -> cells.add(reading.today(figure)));
        cells.add(Cell.text(FigureWords.base(figure)).note(FigureWords.coverage(figure.coverage())));
        return cells;
    }

    /** What has no value comes last, whichever way one sorts. */
    private static Comparator<Figure> comparator(
            Order order, Map<PlaceId, String> names, Optional<PerThousand> perThousand) {
        Comparator<Figure> byName =
                Comparator.comparing(figure -> names.getOrDefault(figure.place(), ""), String.CASE_INSENSITIVE_ORDER);
        Function<Figure, Optional<BigDecimal>> rate =
                figure -> perThousand.flatMap(rates -> rates.find(figure.place()));
        return switch (order) {
            case NAME -> byName;
            case VALUE -> by(FigureTable::value, Comparator.reverseOrder()).thenComparing(byName);
            case VALUE_UPWARDS ->
                by(FigureTable::value, Comparator.naturalOrder()).thenComparing(byName);
            case PER_THOUSAND -> by(rate, Comparator.reverseOrder()).thenComparing(byName);
            case PER_THOUSAND_UPWARDS -> by(rate, Comparator.naturalOrder()).thenComparing(byName);
        };
    }

    private static Comparator<Figure> by(Function<Figure, Optional<BigDecimal>> number, Comparator<BigDecimal> order) {
        return Comparator.comparing(figure -> number.apply(figure).orElse(null), Comparator.nullsLast(order));
    }

    private static Optional<BigDecimal> value(Figure figure) {
        return figure.measure().known().map(Measure.Known::value);
    }
}
