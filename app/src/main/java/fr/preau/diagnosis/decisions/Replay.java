package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.Cuts;
import fr.preau.diagnosis.Observed;
import fr.preau.diagnosis.ObservedColumn;
import fr.preau.diagnosis.Robustness;
import fr.preau.diagnosis.Standing;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.Indicator;
import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.RankInterval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a result of rules and units, from nothing else: the one that is frozen, and the same again for who doubts. */
final class Replay {

    private final Rules rules;
    private final List<RecordedUnit> units;
    private final IndicatorTable table;
    private final CompositeIndex index;

    /** @throws fr.preau.methods.composite.NothingToRank if no unit can be ranked by these rules */
    private Replay(Rules rules, List<RecordedUnit> units) {
        this.rules = rules;
        this.units = units;
        int[] counted = counted(rules, units).toArray();
        this.table = IndicatorTable.of(
                Arrays.stream(counted).mapToObj(this::indicator).toList(),
                Arrays.stream(counted).mapToObj(this::column).toArray(double[][]::new));
        this.index = CompositeIndex.of(table, rules.method().recipe());
    }

    /** With the ranks that units may as well have, which takes the time of a thousand indices. */
    static Result whole(Rules rules, List<RecordedUnit> units) {
        var replay = new Replay(rules, units);
        return replay.result(replay.possibleRanks());
    }

    /** Ranks and classes only. */
    static Result quick(Rules rules, List<RecordedUnit> units) {
        return new Replay(rules, units).result(Map.of());
    }

    /** Does at least one criterion count? */
    static boolean isPossible(Rules rules, List<RecordedUnit> units) {
        return counted(rules, units).findAny().isPresent();
    }

    /** The criteria that weigh and of which something is known. */
    static IntStream counted(Rules rules, List<RecordedUnit> units) {
        return IntStream.range(0, rules.criteria().size())
                .filter(criterion -> rules.criteria().get(criterion).weight() > 0)
                .filter(criterion ->
                        units.stream().anyMatch(unit -> unit.values().get(criterion) != null));
    }

    private Indicator indicator(int criterion) {
        RecordedCriterion recorded = rules.criteria().get(criterion);
        return new Indicator(recorded.indicator(), recorded.need().direction(), recorded.weight());
    }

    private double[] column(int criterion) {
        return rules.method()
                .smallNumbers()
                .treat(new ObservedColumn(units.stream()
                        .<@Nullable Observed>map(unit -> unit.values().get(criterion))
                        .toList()));
    }

    private Map<Integer, RankInterval> possibleRanks() {
        try {
            return Robustness.draw(table, rules.method(), Arrays.stream(index.order()));
        } catch (NotPositive unfit) {
            return Map.of(); // one of the other choices makes no index of these values: there is nothing to tell
        }
    }

    private Result result(Map<Integer, RankInterval> possible) {
        double[] ranks = index.ranks();
        double[] scores = index.scores();
        List<RecordedRank> ranking = Arrays.stream(index.order())
                .mapToObj(unit -> new RecordedRank(
                        unit, (int) ranks[unit], Standing.written(scores[unit]), between(possible.get(unit))))
                .toList();
        return new Result(cuts(ranking), ranking);
    }

    private Cuts cuts(List<RecordedRank> ranking) {
        return rules.classing()
                .cut(ranking.stream()
                        .filter(ranked -> !units.get(ranked.unit()).isSetAside())
                        .toList());
    }

    private static RecordedRank.@Nullable Between between(@Nullable RankInterval interval) {
        return interval == null ? null : RecordedRank.Between.of(interval);
    }
}
