package fr.preau.bench.methods;

import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Option;
import fr.preau.methods.planning.Presence;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.Share;
import fr.preau.methods.planning.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Schools that are drawn, each with three ways to be equipped, a budget for some of them, and twelve rules. */
final class DrawnGrants {

    private static final int DEPARTMENTS = 4;
    private static final int OPTIONS = 3;

    /** In hundreds of euros. */
    private static final long BUDGET_BY_SCHOOL = 40;

    private final int schools;
    private final SplittableRandom random = new SplittableRandom(5_000);
    private final double[] need;

    private DrawnGrants(int schools) {
        this.schools = schools;
        this.need = random.doubles(schools).toArray();
    }

    static SelectionProblem of(int schools) {
        DrawnGrants drawn = new DrawnGrants(schools);
        List<Unit> units = IntStream.range(0, schools).mapToObj(drawn::unit).toList();
        return SelectionProblem.of(units, BUDGET_BY_SCHOOL * schools, drawn.rules());
    }

    /** The more an option costs, the more it is worth, ever less so. */
    private Unit unit(int school) {
        List<Option> options = new ArrayList<>();
        long cost = 40 + random.nextInt(40);
        double worth = 20 + 80 * need[school] + random.nextInt(20);
        for (int option = 1; option <= OPTIONS; option++) {
            options.add(new Option(Math.round(worth * Math.sqrt(option)), option * cost + random.nextInt(15)));
        }
        return new Unit("school " + school, options, Presence.FREE);
    }

    private Rule[] rules() {
        List<Rule> rules = new ArrayList<>();
        for (int department = 0; department < DEPARTMENTS; department++) {
            int fixed = department;
            List<Integer> inside = where(school -> school % DEPARTMENTS == fixed);
            rules.add(Rule.atLeast("floor " + department, inside, Measure.SPENDING, budget(22)));
            rules.add(Rule.atMost("ceiling " + department, inside, Measure.SPENDING, budget(26)));
        }
        rules.add(Rule.atLeast("rural", some(0.5), Measure.SPENDING, budget(55)));
        rules.add(Rule.atLeast("low IPS", where(school -> need[school] > 0.6), Measure.SPENDING, budget(60)));
        rules.add(Rule.atLeast("priority education", some(0.2), Measure.UNITS, total(30)));
        rules.add(Rule.atLeast("schools", where(school -> true), Measure.UNITS, new Limit.Amount(schools * 2L / 5)));
        return rules.toArray(Rule[]::new);
    }

    private List<Integer> some(double share) {
        return where(school -> random.nextDouble() < share);
    }

    private List<Integer> where(IntPredicate chosen) {
        return IntStream.range(0, schools).filter(chosen).boxed().toList();
    }

    private static Limit budget(long percent) {
        return new Limit.ShareOfBudget(Share.ofPercent(percent));
    }

    private static Limit total(long percent) {
        return new Limit.ShareOfTotal(Share.ofPercent(percent));
    }
}
