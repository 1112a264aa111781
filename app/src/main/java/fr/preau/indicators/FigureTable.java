package fr.preau.indicators;

import fr.preau.territory.SchoolKind;
import fr.preau.territory.Snapshot;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All the figures of the places that territory holds, in memory, between two imports: some ten bytes for each. */
public final class FigureTable extends Snapshot {

    private static final Comparator<SeriesFigures> OLDEST_FIRST =
            Comparator.comparing(series -> series.period().lastDay());

    /** That of {@link PlaceFigures}, which then has nothing left to sort. */
    private static final Comparator<SeriesFigures> AS_LISTED = Comparator.comparing(
                    (SeriesFigures each) -> each.indicator().code())
            .thenComparing(each -> each.breakdown().toString())
            .thenComparing(OLDEST_FIRST.reversed());

    private static final Measure NOT_PUBLISHED = new Measure.Missing(MissingReason.NOT_PUBLISHED);

    private static final String KNOWN = MeasureColumns.KNOWN;
    private static final String WITHHELD = "withheld";
    private static final String NOT_APPLICABLE = MeasureColumns.NOT_APPLICABLE;

    /** How many rows are read in the time in which one is looked up. */
    private static final int FEW = 16;

    private final Parts parts;
    private final List<SeriesFigures> series;
    private final Map<IndicatorCode, List<SeriesFigures>> byIndicator;
    private final KnownSubjects subjects;
    private final Headcounts headcounts;

    /**
     * A part of the memory, which the next one takes over where the tables still hold the same.
     *
     * @param state tells what the tables hold of it from everything that they held before
     */
    record Part<T>(String state, T thing) {}

    /** All the parts; series by their id. */
    record Parts(Map<Integer, Part<SeriesFigures>> series, Part<KnownSubjects> subjects, Part<Headcounts> headcounts) {}

    FigureTable(Parts parts) {
        this.parts = parts;
        this.series = parts.series().values().stream()
                .map(Part::thing)
                .sorted(AS_LISTED)
                .toList();
        this.byIndicator = this.series.stream()
                .collect(Collectors.groupingBy(each -> each.indicator().code()));
        this.subjects = parts.subjects().thing();
        this.headcounts = parts.headcounts().thing();
    }

    Parts parts() {
        return parts;
    }

    Optional<Subject> find(PlaceId place) {
        return subjects.find(place);
    }

    /** Does it hold all that is known of these places? Of schools that no register has it knows nothing. */
    boolean knows(Collection<PlaceId> places) {
        return places.stream().allMatch(place -> subjects.find(place).isPresent());
    }

    /** All the figures of one place; where it has none, one that says why. */
    List<Figure> of(PlaceId place, Absence.Why why) {
        Subject subject = subjects.find(place).orElse(null);
        List<Figure> figures = new ArrayList<>(series.size());
        for (SeriesFigures each : series) {
            int row = subject == null ? -1 : each.find(subject.key());
            figures.add(
                    row >= 0
                            ? each.figure(row, place)
                            : each.absent(place, why.measure(each.indicator()), why.coverage(each.indicator())));
        }
        return figures;
    }

    /** One indicator over all its periods, for several places, the oldest first. */
    List<Figure> history(Collection<PlaceId> asked, IndicatorCode indicator) {
        List<Figure> figures = new ArrayList<>();
        ofIndicator(indicator)
                .sorted(OLDEST_FIRST)
                .forEach(each -> forEach(each, asked, (place, row) -> {
                    if (row >= 0) {
                        figures.add(each.figure(row, place));
                    }
                }));
        return figures;
    }

    /** One indicator over one period, for several places; those without a value included. */
    Map<PlaceId, Figure> among(Collection<PlaceId> asked, IndicatorCode indicator, Period period, Breakdown part) {
        Map<PlaceId, Figure> figures = new HashMap<>();
        find(indicator, period, part)
                .ifPresent(each -> forEach(
                        each,
                        asked,
                        (place, row) -> figures.put(
                                place,
                                row >= 0
                                        ? each.figure(row, place)
                                        : each.absent(
                                                place,
                                                new Measure.Missing(MissingReason.NOT_PUBLISHED),
                                                Coverage.NONE))));
        return figures;
    }

    /**
     * One indicator over one period, for the open places of a kind that have a value or a reason for having none.
     *
     * @param inside only those of these; null for all
     */
    List<Figure> within(@Nullable Set<PlaceId> inside, PlaceKind kind, IndicatorCode indicator, Period period) {
        return find(indicator, period, Breakdown.TOTAL)
                .map(each -> rows(inside, each, kind)
                        .mapToObj(row -> figure(each, row))
                        .toList())
                .orElse(List.of());
    }

    private Figure figure(SeriesFigures each, int row) {
        return each.figure(row, subjects.get(each.subject(row)).place());
    }

    /** As {@link #within}, but for the figures themselves, of which the country has some sixty thousand. */
    Spread spread(@Nullable Set<PlaceId> inside, PlaceKind kind, IndicatorCode indicator, Period period) {
        return find(indicator, period, Breakdown.TOTAL)
                .map(each -> spread(each, rows(inside, each, kind).toArray()))
                .orElse(Spread.NOTHING);
    }

    private Spread spread(SeriesFigures each, int[] rows) {
        int places = 0;
        int example = -1;
        List<BigDecimal> values = new ArrayList<>(rows.length);
        for (int row : rows) {
            places += each.statement(row).status().equals(NOT_APPLICABLE) ? 0 : 1;
            BigDecimal value = each.shown(row);
            if (value != null) {
                values.add(value);
                example = example < 0 ? row : example;
            }
        }
        return new Spread(places, values, example < 0 ? Optional.empty() : Optional.of(figure(each, example)));
    }

    /** The rows of the open places of a kind, wherever they lie or inside of some. What is few is looked up, not looked for among all. */
    private IntStream rows(@Nullable Set<PlaceId> inside, SeriesFigures each, PlaceKind kind) {
        if (inside != null) {
            return inside.stream()
                    .filter(place -> place.kind() == kind)
                    .flatMap(place -> subjects.find(place).stream())
                    .filter(Subject::isListed)
                    .mapToInt(subject -> each.find(subject.key()))
                    .filter(row -> row >= 0);
        }
        return rows(each, kind).filter(row -> subjects.get(each.subject(row)).isListed());
    }

    /** The rows of the places of a kind, open or not. */
    private IntStream rows(SeriesFigures each, PlaceKind kind) {
        int[] keys = subjects.ofKind(kind);
        return keys.length < each.size() / FEW
                ? IntStream.of(keys).map(each::find).filter(row -> row >= 0)
                : IntStream.range(0, each.size())
                        .filter(row -> subjects.get(each.subject(row)).place().kind() == kind);
    }

    /** The keys of those of the places that anything is known of. */
    int[] keys(Collection<PlaceId> asked) {
        return asked.stream()
                .flatMap(place -> subjects.find(place).stream())
                .mapToInt(Subject::key)
                .toArray();
    }

    /** What some subjects make together. */
    Together together(int[] keys, Indicator indicator, Period period) {
        return find(indicator.code(), period, Breakdown.TOTAL)
                .map(each -> together(keys, each))
                .orElse(Together.NOTHING);
    }

    Together together(int[] keys, SeriesFigures each) {
        IntFunction<@Nullable BigDecimal> people = people(each);
        var sum = new MeansTogether();
        RolledUp others = RolledUp.EMPTY;
        Provenance provenance = null;
        for (int key : keys) {
            int row = each.find(key);
            BigDecimal mean = row < 0 ? null : each.mean(row);
            if (mean == null || !sum.add(mean, people.apply(key))) {
                others = others.plus(RolledUp.of(
                        row < 0 ? NOT_PUBLISHED : each.measure(row), Optional.ofNullable(people.apply(key))));
            }
            if (provenance == null && row >= 0 && each.statement(row).status().equals(KNOWN)) {
                provenance = each.statement(row).provenance();
            }
        }
        return new Together(others.plus(sum.total()), Optional.ofNullable(provenance));
    }

    /** The headcounts that weigh a series, by subject. */
    private IntFunction<@Nullable BigDecimal> people(SeriesFigures each) {
        return each.indicator()
                .aggregation()
                .headcount()
                .map(code -> headcounts.on(each.period().lastDay(), code))
                .orElse(_ -> null);
    }

    /** The means of a series that a headcount weighs, by subject; null for any other figure. */
    IntFunction<MeansColumn.@Nullable Mean> means(SeriesFigures each) {
        IntFunction<@Nullable BigDecimal> people = people(each);
        return key -> {
            int row = each.find(key);
            BigDecimal mean = row < 0 ? null : each.mean(row);
            BigDecimal headcount = mean == null ? null : people.apply(key);
            return mean == null || headcount == null || headcount.signum() <= 0
                    ? null
                    : new MeansColumn.Mean(mean, headcount);
        };
    }

    /** Places of which sets are to be added up, in an order that tells each by its rank. */
    public Roster roster(List<PlaceId> places) {
        return new Roster(this, places);
    }

    /** The periods in which places of a kind have figures of an indicator that may be shown, the latest first. */
    List<Period> periods(IndicatorCode indicator, PlaceKind kind) {
        return periods(indicator, states -> states.contains(KNOWN), kind);
    }

    /** The periods in which they have figures and none may be shown, the latest first. */
    List<Period> withheldPeriods(IndicatorCode indicator, PlaceKind kind) {
        return periods(indicator, states -> states.contains(WITHHELD) && !states.contains(KNOWN), kind);
    }

    private List<Period> periods(IndicatorCode indicator, Predicate<Set<String>> wanted, PlaceKind kind) {
        return ofIndicator(indicator)
                .sorted(OLDEST_FIRST.reversed())
                .filter(each -> wanted.test(states(each, kind)))
                .map(SeriesFigures::period)
                .toList();
    }

    private Set<String> states(SeriesFigures each, PlaceKind kind) {
        Set<String> states = new HashSet<>();
        PrimitiveIterator.OfInt rows = rows(each, kind).iterator();
        while (rows.hasNext() && !states.contains(KNOWN)) {
            states.add(each.statement(rows.nextInt()).status());
        }
        return states;
    }

    /**
     * The values of an indicator over one period for the open schools of a kind, the withheld ones left out.
     *
     * @return by school, in no order
     */
    public Map<PlaceId, BigDecimal> valuesOfSchools(IndicatorCode indicator, Period period, SchoolKind kind) {
        Map<PlaceId, BigDecimal> values = new HashMap<>();
        find(indicator, period, Breakdown.TOTAL).ifPresent(each -> {
            for (int row = 0; row < each.size(); row++) {
                Subject subject = subjects.get(each.subject(row));
                BigDecimal value = each.number(SeriesFigures.Number.VALUE, row);
                if (value != null && subject.schoolKind() == kind && subject.isListed()) {
                    values.put(subject.place(), value);
                }
            }
        });
        return values;
    }

    private Stream<SeriesFigures> ofIndicator(IndicatorCode indicator) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(each -> each.breakdown().isTotal());
    }

    Optional<SeriesFigures> find(IndicatorCode indicator, Period period, Breakdown part) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(each -> each.isOf(period, part))
                .findFirst();
    }

    private void forEach(SeriesFigures each, Collection<PlaceId> asked, BiConsumer<PlaceId, Integer> visitor) {
        for (PlaceId place : asked) {
            subjects.find(place).ifPresent(subject -> visitor.accept(place, each.find(subject.key())));
        }
    }
}
