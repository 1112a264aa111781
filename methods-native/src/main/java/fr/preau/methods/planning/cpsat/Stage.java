package fr.preau.methods.planning.cpsat;

import fr.preau.methods.planning.Domain;
import fr.preau.methods.planning.IntegerProgram;
import fr.preau.methods.planning.LagrangianBound;
import java.util.Optional;

/**
 * Maximises one thing. The Lagrangian bound tells which choices may belong to a best selection; few of them at first, then as many as
 * the gap asks for, are given to CP-SAT (the core of a knapsack: Balas and Zemel, <i>Operations Research</i> 28(5), 1980).
 */
final class Stage {

    /** Open choices at first, besides the best one of each unit: enough for a small gap, few enough for a short search. */
    private static final int FIRST = 200;

    private static final int GROWTH = 8;

    private final Domain domain;
    private final long[] gains;
    private final Deadline deadline;
    private final LagrangianBound lagrangian;
    private Optional<int[]> best;
    private long bound;

    /**
     * What a stage came to.
     *
     * @param best the best selection found, by unit
     * @param bound no selection gains more
     * @param certified the same, proven without CP-SAT
     * @param domain all the selections that gain as much as the best one are in it
     * @param infeasible whether it is proven that there is none
     */
    record Result(Optional<int[]> best, long bound, long certified, Domain domain, boolean infeasible) {}

    private Stage(Domain domain, long[] gains, Optional<int[]> start, Deadline deadline) {
        this.domain = domain;
        this.gains = gains;
        this.deadline = deadline;
        this.best = start;
        this.lagrangian = LagrangianBound.of(domain, gains, Relaxation.prices(domain, gains, deadline));
        this.bound = lagrangian.floor();
    }

    static Result maximise(Domain domain, long[] gains, Optional<int[]> start, Deadline deadline) {
        return new Stage(domain, gains, start, deadline).run();
    }

    private Result run() {
        long widest = lagrangian.lossOf(domain, domain.program().choices());
        int kept = FIRST;
        long loss = lagrangian.lossOf(domain, kept);
        while (!isProven() && !deadline.isPast()) {
            Core.Answer answer = solve(lagrangian.keep(domain, loss));
            if (answer.isInfeasible() && loss >= widest && best.isEmpty()) {
                return new Result(Optional.empty(), bound, lagrangian.floor(), domain, true);
            }
            answer.chosen().ifPresent(this::improve);
            bound = Math.min(bound, Math.max(gained(), boundOf(answer, loss, widest)));
            kept *= GROWTH;
            loss = best.isPresent() ? gap() : lagrangian.lossOf(domain, kept);
        }
        return new Result(
                best, bound, lagrangian.floor(), best.isPresent() ? lagrangian.keep(domain, gap()) : domain, false);
    }

    private Core.Answer solve(Domain part) {
        var core = new Core(part);
        best.ifPresent(core::hinting);
        return core.maximise(gains, deadline);
    }

    private boolean isProven() {
        return best.isPresent() && gained() >= bound;
    }

    private void improve(int[] chosen) {
        if (best.isEmpty() || IntegerProgram.sum(gains, chosen) > gained()) {
            best = Optional.of(chosen);
        }
    }

    /** Either a selection is in the core, or it makes a choice that loses more than the core keeps. */
    private long boundOf(Core.Answer answer, long loss, long widest) {
        long within = answer.isInfeasible() ? Long.MIN_VALUE : answer.bound();
        return loss >= widest ? within : Math.max(within, lagrangian.floorBeyond(loss));
    }

    private long gained() {
        return best.map(chosen -> IntegerProgram.sum(gains, chosen)).orElse(Long.MIN_VALUE);
    }

    private long gap() {
        return Math.max(0, lagrangian.gapTo(gained()));
    }
}
