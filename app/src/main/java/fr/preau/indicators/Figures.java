package fr.preau.indicators;

import fr.preau.territory.OncePerPage;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of places as they are known now. What should be there and is not comes as a figure that says why. */
@Component
public class Figures {

    /** Those of a kind that lie in a place today, of which an EPCI needs to do so only in part. */
    private static final String INSIDE = """
            select m.place_id from territory.published_placement m
            where m.ancestor_id = :container and m.valid_to = 'infinity'
            union
            select e.ancestor_id from territory.published_placement m
            join territory.published_placement e on e.place_id = m.place_id and e.ancestor_kind = :kind
                 and e.valid_to = 'infinity'
            where m.ancestor_id = :container and m.valid_to = 'infinity' and :kind = 'epci'""";

    private final JdbcClient sql;
    private final FigureRows rows;
    private final Absence absence;
    private final Catalogue catalogue;
    private final FigureMemory memory;

    Figures(JdbcClient sql, FigureRows rows, Absence absence, Catalogue catalogue, FigureMemory memory) {
        this.sql = sql;
        this.rows = rows;
        this.absence = absence;
        this.catalogue = catalogue;
        this.memory = memory;
    }

    /** Tells one state of the figures from another: it changes with whatever changes any of them. */
    public String revision() {
        return memory.revision();
    }

    /** All that one place has or should have, in every period for which a file is loaded. */
    public PlaceFigures of(PlaceId place) {
        return OncePerPage.ask(Figures.class, place, PlaceFigures.class, () -> readAll(place));
    }

    private PlaceFigures readAll(PlaceId place) {
        List<Figure> figures = memory
                .current()
                .filter(table -> table.knows(List.of(place)))
                .map(table -> table.of(place, why(table, place)))
                .orElseGet(() -> read(place))
                .stream()
                .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                .toList();
        return new PlaceFigures(place, figures);
    }

    private Absence.Why why(FigureTable table, PlaceId place) {
        return table.find(place).<Absence.Why>flatMap(Subject::school).orElseGet(() -> absence.of(place));
    }

    private List<Figure> read(PlaceId place) {
        Absence.Why why = absence.of(place);
        return sql.sql(FigureRows.SELECT + """
                        from indicators.series s
                        left join indicators.subject j on j.place_id = :place
                        left join %s
                        left join indicators.provenance p on p.import_id = f.import_id""".formatted(FigureRows.EACH))
                .param("place", place.toString())
                .query((row, number) -> rows.figure(row, place, why))
                .list();
    }

    /** One indicator over all its periods, for several places: figures with a value or a reason, the oldest first. */
    public List<Figure> history(Collection<PlaceId> places, IndicatorCode indicator) {
        return memory.current()
                .filter(table -> table.knows(places))
                .map(table -> table.history(places, indicator))
                .orElseGet(() -> readHistory(places, indicator));
    }

    private List<Figure> readHistory(Collection<PlaceId> places, IndicatorCode indicator) {
        return sql.sql(FigureRows.SELECT + """
                        from indicators.series s
                        join indicators.subject j on j.place_id = any(:places)
                        join %s
                        left join indicators.provenance p on p.import_id = f.import_id
                        where s.indicator = :indicator and s.breakdown = ''
                        order by s.last_day""".formatted(FigureRows.EACH))
                .param("places", texts(places))
                .param("indicator", indicator.value())
                .query((row, number) -> rows.figure(row))
                .list();
    }

    /** One indicator over one period, for several places; those without value included, in no order. */
    public Map<PlaceId, Figure> among(
            Collection<PlaceId> places, IndicatorCode indicator, Period period, Breakdown breakdown) {
        return memory.current()
                .filter(table -> table.knows(places))
                .map(table -> table.among(places, indicator, period, breakdown))
                .orElseGet(() -> readAmong(places, indicator, period, breakdown));
    }

    private Map<PlaceId, Figure> readAmong(
            Collection<PlaceId> places, IndicatorCode indicator, Period period, Breakdown breakdown) {
        return sql
                .sql(FigureRows.SELECT + """
                        from indicators.subject j
                        join indicators.series s on s.indicator = :indicator and s.period = :period and s.breakdown = :breakdown
                        left join %s
                        left join indicators.provenance p on p.import_id = f.import_id
                        where j.place_id = any(:places)""".formatted(FigureRows.EACH))
                .param("indicator", indicator.value())
                .param("period", period.code())
                .param("breakdown", breakdown.toString())
                .param("places", texts(places))
                .query((row, number) -> rows.figure(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Figure::place, Function.identity()));
    }

    /**
     * What some schools make together: a set that no tree holds, such as those that resemble one.
     *
     * @param set the name under which the figures stand
     * @param asked the indicators, each over the period that is wanted of it
     * @return those of which at least one school has a value
     */
    public Map<IndicatorCode, Figure> together(
            PlaceId set, Collection<PlaceId> schools, Map<IndicatorCode, Period> asked) {
        Map<IndicatorCode, Figure> figures = new HashMap<>();
        BiFunction<IndicatorCode, Period, Together> answer = answer(schools);
        asked.forEach((code, period) ->
                together(set, code, period, answer.apply(code, period)).ifPresent(figure -> figures.put(code, figure)));
        return figures;
    }

    private BiFunction<IndicatorCode, Period, Together> answer(Collection<PlaceId> schools) {
        if (schools instanceof Roster.Chosen chosen) {
            return (code, period) -> chosen.together(catalogue.get(code), period);
        }
        return memory.current()
                .filter(table -> table.knows(schools))
                .map(table -> inMemory(table, table.keys(schools)))
                .orElse((code, period) -> readTogether(schools, code, period));
    }

    private BiFunction<IndicatorCode, Period, Together> inMemory(FigureTable table, int[] keys) {
        return (code, period) -> table.together(keys, catalogue.get(code), period);
    }

    private Optional<Figure> together(PlaceId set, IndicatorCode code, Period period, Together parts) {
        Indicator indicator = catalogue.get(code);
        return parts.provenance()
                .map(provenance -> new Figure(
                        indicator,
                        set,
                        period,
                        Breakdown.TOTAL,
                        parts.sum().measure(indicator.unit()),
                        new Support(parts.sum().coverage(), null),
                        provenance));
    }

    private Together readTogether(Collection<PlaceId> schools, IndicatorCode code, Period period) {
        var parts = sql.sql(FigureRows.SELECT + """
                        , h.people as headcount
                        from indicators.subject j
                        join indicators.series s on s.indicator = :indicator and s.period = :period and s.breakdown = ''
                        join indicators.definition d on d.indicator = s.indicator
                        left join %s
                        left join indicators.provenance p on p.import_id = f.import_id
                        left join indicators.headcount h on h.subject = j.key and h.indicator = d.headcount
                             and h.valid_from <= s.last_day and s.last_day < h.valid_until
                        where j.place_id = any(:schools)""".formatted(FigureRows.EACH))
                .param("indicator", code.value())
                .param("period", period.code())
                .param("schools", texts(schools))
                .query((row, number) -> {
                    Figure figure = rows.figure(row);
                    return Map.entry(
                            figure, RolledUp.of(figure.measure(), Optional.ofNullable(row.getBigDecimal("headcount"))));
                })
                .list();
        return new Together(
                parts.stream().map(Map.Entry::getValue).reduce(RolledUp.EMPTY, RolledUp::plus),
                parts.stream()
                        .map(Map.Entry::getKey)
                        .filter(Figure::isKnown)
                        .findFirst()
                        .map(Figure::provenance));
    }

    /**
     * One indicator over one period, for all the open places of a kind that have a value or a reason for having none.
     *
     * @param container in which they lie, wholly or (EPCI, which straddle borders) in part; null for everywhere
     */
    public List<Figure> within(@Nullable PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        PlaceId around = PlaceId.FRANCE.equals(container) ? null : container;
        return memory.current()
                .map(table -> table.within(around == null ? null : placesWithin(around, kind), kind, indicator, period))
                .orElseGet(() -> readWithin(around, kind, indicator, period));
    }

    /** As {@link #within}, without a figure for each of many places. */
    public Spread spread(@Nullable PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        PlaceId around = PlaceId.FRANCE.equals(container) ? null : container;
        return memory.current()
                .map(table -> table.spread(around == null ? null : placesWithin(around, kind), kind, indicator, period))
                .orElseGet(() -> readSpread(around, kind, indicator, period));
    }

    /** Asked once for all the parts of a page. */
    private Set<PlaceId> placesWithin(PlaceId container, PlaceKind kind) {
        return OncePerPage.ask(
                        Inside.class,
                        kind.slug() + " " + container,
                        Inside.class,
                        () -> readPlacesWithin(container, kind))
                .places();
    }

    private record Inside(Set<PlaceId> places) {}

    private Inside readPlacesWithin(PlaceId container, PlaceKind kind) {
        return new Inside(Set.copyOf(
                sql.sql("select place_id from (%s) inside where place_id like :kind || '-%%'".formatted(INSIDE))
                        .param("container", container.toString())
                        .param("kind", kind.slug())
                        .query((row, _) -> PlaceId.parse(row.getString(1)))
                        .list()));
    }

    private List<Figure> readWithin(
            @Nullable PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        return selectWithin(FigureRows.SELECT, container, kind, indicator, period)
                .query((row, number) -> rows.figure(row))
                .list();
    }

    private Spread readSpread(@Nullable PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        var values = new ValuesOf(catalogue.get(indicator));
        selectWithin(
                        "select j.place_id, f.status, f.value, f.places, f.places_expected",
                        container,
                        kind,
                        indicator,
                        period)
                .query(values);
        return values.spread(example ->
                readAmong(List.of(example), indicator, period, Breakdown.TOTAL).get(example));
    }

    private JdbcClient.StatementSpec selectWithin(
            String select, @Nullable PlaceId container, PlaceKind kind, IndicatorCode indicator, Period period) {
        return sql.sql(select + """

                        from indicators.series s
                        join indicators.subject j on j.kind = :kind and j.registered and j.open
                        join %s
                        left join indicators.provenance p on p.import_id = f.import_id
                        where s.indicator = :indicator and s.period = :period and s.breakdown = ''
                        and (:container::text is null or j.place_id in (%s))""".formatted(FigureRows.EACH, INSIDE))
                .param("container", container == null ? null : container.toString())
                .param("kind", kind.slug())
                .param("indicator", indicator.value())
                .param("period", period.code());
    }

    /** The periods of which figures are loaded, whatever the place, the latest first; indicators without any are left out. */
    public Map<IndicatorCode, List<Period>> loadedPeriods() {
        return sql
                .sql("select indicator, period from indicators.series where breakdown = '' order by last_day desc")
                .query((row, number) ->
                        Map.entry(new IndicatorCode(row.getString("indicator")), Period.parse(row.getString("period"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** By what the totals of each indicator are cut, where they are: {@code sexe}, {@code niveau}; in alphabetical order. */
    public Map<IndicatorCode, List<String>> dimensions() {
        return sql
                .sql("""
                        select distinct indicator, split_part(breakdown, '=', 1) as dimension
                        from indicators.series where breakdown <> '' order by indicator, dimension""")
                .query((row, _) -> Map.entry(new IndicatorCode(row.getString("indicator")), row.getString("dimension")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The periods in which places of a kind have figures of an indicator, the latest first. */
    public List<Period> periods(IndicatorCode indicator, PlaceKind kind) {
        return memory.current()
                .map(table -> table.periods(indicator, kind))
                .orElseGet(() -> readPeriods(indicator, kind));
    }

    private List<Period> readPeriods(IndicatorCode indicator, PlaceKind kind) {
        return sql.sql("""
                        select s.period from indicators.series s
                        where s.indicator = :indicator and s.breakdown = '' and exists (
                            select from indicators.subject j
                            join %s and f.status = 'known'
                            where j.kind = :kind and j.registered)
                        order by s.last_day desc""".formatted(FigureRows.EACH))
                .param("indicator", indicator.value())
                .param("kind", kind.slug())
                .query((row, number) -> Period.parse(row.getString(1)))
                .list();
    }

    /** The periods in which places of a kind have figures of an indicator and none may be shown, the latest first. */
    public List<Period> withheldPeriods(IndicatorCode indicator, PlaceKind kind) {
        return memory.current()
                .map(table -> table.withheldPeriods(indicator, kind))
                .orElseGet(() -> readWithheldPeriods(indicator, kind));
    }

    private List<Period> readWithheldPeriods(IndicatorCode indicator, PlaceKind kind) {
        return sql.sql("""
                        select s.period from indicators.series s
                        cross join lateral (
                            select bool_or(f.status = 'known') as known, bool_or(f.status = 'withheld') as withheld
                            from indicators.subject j join %s where j.kind = :kind and j.registered) among
                        where s.indicator = :indicator and s.breakdown = '' and among.withheld and not among.known
                        order by s.last_day desc""".formatted(FigureRows.EACH))
                .param("indicator", indicator.value())
                .param("kind", kind.slug())
                .query((row, number) -> Period.parse(row.getString(1)))
                .list();
    }

    private static String[] texts(Collection<PlaceId> places) {
        return places.stream().map(PlaceId::toString).toArray(String[]::new);
    }
}
