package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.Standing;
import fr.preau.methods.planning.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The best selection that was found. Values are sums of indices, in thousandths of a point, each index rounded once.
 *
 * @param chosen in order of rank
 * @param plain the first of the ranking, as many as there are places: what would be chosen without any condition
 * @param proof how far it is proven to be the best
 * @param conditions what each condition of the terms does, in their order
 */
public record SelectionResult(
        SelectionTerms terms, List<Ranked> chosen, List<Ranked> plain, Proof proof, List<Priced> conditions)
        implements SelectionAnswer {

    private static final double POINT = 1_000;

    /** Digits of a thousandth. */
    private static final int SCALE = 3;

    public SelectionResult {
        chosen = List.copyOf(chosen);
        plain = List.copyOf(plain);
        conditions = List.copyOf(conditions);
    }

    /**
     * How far a selection is proven to be the best.
     *
     * @param most no selection is worth more
     * @param settled whether selections that are worth as much were settled too, by the order of ranks: another computation then gives
     *     the same units
     */
    public record Proof(long most, boolean settled) {}

    /**
     * A condition, what it asks and what it costs.
     *
     * @param demands of a rule, one for each group; none for a unit that is fixed
     * @param cost empty when there was no time to compute it
     */
    public record Priced(Condition condition, List<Demand> demands, Optional<Cost> cost) {

        public Priced {
            demands = List.copyOf(demands);
        }
    }

    /**
     * What a selection loses because of a condition, all others being kept.
     *
     * @param price in thousandths of a point
     * @param without units that would be chosen without it, and are not
     * @param with units that are chosen because of it
     */
    public record Cost(Price price, List<Ranked> without, List<Ranked> with) {

        static final Cost NONE = new Cost(new Price(0, 0), List.of(), List.of());

        public Cost {
            without = List.copyOf(without);
            with = List.copyOf(with);
        }
    }

    /** What an index counts for. */
    public static long value(Standing unit) {
        return Math.round(unit.score() * POINT);
    }

    static long value(List<Ranked> units) {
        return units.stream().mapToLong(SelectionResult::value).sum();
    }

    /** Those that are not among others. */
    static List<Ranked> minus(List<Ranked> units, List<Ranked> others) {
        Set<Ranked> there = Set.copyOf(others);
        return units.stream().filter(unit -> !there.contains(unit)).toList();
    }

    /** In points of index. */
    public static double points(long value) {
        return value / POINT;
    }

    /** In points of index, as records write them. */
    public static BigDecimal decimalPoints(long value) {
        return BigDecimal.valueOf(value, SCALE);
    }

    /**
     * Reads what {@link #decimalPoints} has written.
     *
     * @throws ArithmeticException if there is less than a thousandth in it
     */
    public static long thousandths(BigDecimal points) {
        return points.movePointRight(SCALE).longValueExact();
    }

    public long value() {
        return value(chosen);
    }

    public long plainValue() {
        return value(plain);
    }

    public boolean isProven() {
        return value() == proof.most();
    }

    /** Units that are chosen although they are not among the first. */
    public List<Ranked> beyondPlain() {
        return minus(chosen, plain);
    }

    /** Units that are among the first and are not chosen. */
    public List<Ranked> leftOut() {
        return minus(plain, chosen);
    }
}
