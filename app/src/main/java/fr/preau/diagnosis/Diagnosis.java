package fr.preau.diagnosis;

import fr.preau.methods.composite.Availability;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.Indicator;
import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.NotPositive;
import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the figures say under a design: an index of need for each unit, and all that explains it. Criteria that weigh nothing, and those of
 * which nothing is known, are told and left out of the index.
 */
public final class Diagnosis {

    private final Key key;
    private final List<Place> units;
    private final List<Evidence> evidence;
    private final List<Evidence> counted;
    private final Optional<CompositeIndex> index;
    private final Optional<NoIndex> whyNone;
    private final List<Ranked> ranking;
    private final Cuts cuts;
    private final int[] counts = new int[PriorityClass.values().length];

    private Diagnosis(
            Key key,
            List<Place> units,
            List<Evidence> evidence,
            List<Evidence> counted,
            Optional<CompositeIndex> index,
            Optional<NoIndex> whyNone) {
        this.key = key;
        this.units = units;
        this.evidence = evidence;
        this.counted = counted;
        this.index = index;
        this.whyNone = whyNone;
        this.ranking = index.map(this::rank).orElse(List.of());
        this.cuts = key.design().classing().cut(ranking);
        for (Ranked ranked : ranking) {
            counts[cuts.of(ranked.rank()).ordinal()]++;
        }
    }

    /**
     * What makes a diagnosis: two with the same key are the same.
     *
     * @param places the state of the places
     * @param figures the state of the figures
     */
    public record Key(Design design, String places, String figures) {

        /** What ranks depend on. */
        public Key unclassed() {
            return new Key(design.unclassed(), places, figures);
        }
    }

    /** @param evidence one for each criterion of the design, in its order */
    static Diagnosis of(Key key, List<Place> units, List<Evidence> evidence) {
        List<Evidence> counted = evidence.stream().filter(Diagnosis::counts).toList();
        if (units.isEmpty()) {
            return none(key, units, evidence, counted, NoIndex.NO_UNIT);
        }
        if (key.design().weighing().isEmpty()) {
            return none(key, units, evidence, counted, NoIndex.NO_WEIGHT);
        }
        if (counted.isEmpty()) {
            return none(key, units, evidence, counted, NoIndex.NO_VALUE);
        }
        Method method = key.design().method();
        IndicatorTable table = table(units, counted, method);
        if (Arrays.stream(Availability.byUnit(table)).noneMatch(method::takes)) {
            return none(key, units, evidence, counted, NoIndex.TOO_FEW_VALUES);
        }
        try {
            var index = CompositeIndex.of(table, method.recipe());
            return new Diagnosis(key, units, evidence, counted, Optional.of(index), Optional.empty());
        } catch (NotPositive unfit) {
            return none(key, units, evidence, counted, NoIndex.UNFIT_MEAN);
        }
    }

    private static Diagnosis none(
            Key key, List<Place> units, List<Evidence> evidence, List<Evidence> counted, NoIndex why) {
        return new Diagnosis(key, units, evidence, counted, Optional.empty(), Optional.of(why));
    }

    /**
     * The same under other weights, of which the same ones are 0: nothing is read or made comparable again.
     *
     * @param other differs from the design by weights alone
     */
    Diagnosis weighing(Design other) {
        List<Evidence> others = IntStream.range(0, evidence.size())
                .mapToObj(j -> evidence.get(j).under(other.criteria().get(j)))
                .toList();
        List<Evidence> weighed = IntStream.range(0, evidence.size())
                .filter(j -> counted.contains(evidence.get(j)))
                .mapToObj(others::get)
                .toList();
        double[] weights =
                weighed.stream().mapToDouble(each -> each.criterion().weight()).toArray();
        return new Diagnosis(
                new Key(other, key.places(), key.figures()),
                units,
                others,
                weighed,
                index.map(made -> made.weighing(weights)),
                whyNone);
    }

    /** What this diagnosis was made of: what is computed from it can be kept under it. */
    public Key key() {
        return key;
    }

    /** Tells one state of places and figures from another. */
    public String state() {
        return key.places() + " " + key.figures();
    }

    /** What is known of the criteria that count, as numbers. */
    IndicatorTable table() {
        return table(units, counted, design().method());
    }

    private static boolean counts(Evidence evidence) {
        return evidence.criterion().weight() > 0 && evidence.known() > 0;
    }

    private static IndicatorTable table(List<Place> units, List<Evidence> counted, Method method) {
        return IndicatorTable.of(
                counted.stream()
                        .map(each -> new Indicator(
                                each.indicator().code().value(),
                                each.criterion().need().direction(),
                                each.criterion().weight()))
                        .toList(),
                counted.stream()
                        .map(each -> method.smallNumbers().treat(each.column(units)))
                        .toArray(double[][]::new));
    }

    /** In order of rank; equal units stay in the order of names. */
    private List<Ranked> rank(CompositeIndex made) {
        double[] ranks = made.ranks();
        double[] scores = made.scores();
        int[] order = made.order();
        Ranked[] inOrder = new Ranked[order.length];
        for (int place = 0; place < order.length; place++) {
            int unit = order[place];
            inOrder[place] = new Ranked(unit, units.get(unit), (int) ranks[unit], Standing.rounded(scores[unit]));
        }
        return List.of(inOrder);
    }

    /** Why there is no ranking; empty when there is one. */
    public Optional<NoIndex> whyNone() {
        return whyNone;
    }

    public Design design() {
        return key.design();
    }

    /** All the units, by name. */
    public List<Place> units() {
        return units;
    }

    public Optional<Place> findUnit(PlaceId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** What is known of each criterion, in the order of the design. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The criteria of which the index is made: they weigh, and something is known of them. */
    public List<Evidence> counted() {
        return counted;
    }

    /** The units that have an index, the greatest need first. */
    public List<Ranked> ranking() {
        return ranking;
    }

    /** Where the classes end. */
    public Cuts cuts() {
        return cuts;
    }

    /** How many units are in a class. */
    public long count(PriorityClass priority) {
        return counts[priority.ordinal()];
    }

    public Optional<Ranked> find(PlaceId unit) {
        return ranking.stream()
                .filter(ranked -> ranked.unit().id().equals(unit))
                .findFirst();
    }

    /** The units that have none, because they lack too many values, by name. */
    public List<Place> unranked() {
        if (ranking.size() == units.size()) {
            return List.of();
        }
        Set<PlaceId> ranked = ranking.stream().map(each -> each.unit().id()).collect(Collectors.toSet());
        return units.stream().filter(unit -> !ranked.contains(unit.id())).toList();
    }

    /**
     * What each criterion that {@link #counted counts} brings to the index of a unit, in that order; {@code NaN} for one that the unit lacks.
     * With the arithmetic mean they add up to the index; with another, each is what the index would lose without it.
     */
    public double[] contributions(Ranked ranked) {
        return index.orElseThrow().contributions(ranked.number());
    }

    /** The values of a criterion that counts made comparable, more being more need; {@code NaN} where missing. */
    public double comparable(int counted, Ranked ranked) {
        return index.orElseThrow().normalised(counted)[ranked.number()];
    }

    /** Are percentages of few people drawn to the one of all? */
    public boolean smooths() {
        return design().method().smallNumbers() == SmallNumbers.SMOOTH;
    }

    /** The values of a criterion as they count, in the order of the {@link #units}; {@code NaN} where there is none. */
    public double[] treated(Evidence criterion) {
        return design().method().smallNumbers().treat(criterion.column(units));
    }

    /** The shares of the criteria that count, which add up to 1. */
    public double[] shares() {
        return index.map(CompositeIndex::weights).orElse(new double[0]);
    }
}
