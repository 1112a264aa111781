package fr.preau.methods.planning.cpsat;

import com.google.ortools.sat.CpSolverStatus;
import fr.preau.methods.planning.Domain;
import fr.preau.methods.planning.IntegerProgram;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the selections that are as good, the first in the order of units. Units are settled a few at a time, each lot by one
 * maximisation in which the first unit outweighs all that follow.
 */
final class Ordering {

    /** What the choices of a lot may be multiplied to, so that their weights stay exact and their search short. */
    private static final long MOST = 1L << 30;

    private final IntegerProgram program;
    private final Deadline deadline;
    private Domain domain;
    private int[] chosen;

    private Ordering(Domain domain, int[] chosen, Deadline deadline) {
        this.program = domain.program();
        this.domain = domain;
        this.chosen = chosen;
        this.deadline = deadline;
    }

    /** @param settled whether it is proven that no other selection comes before */
    record Result(int[] chosen, boolean settled) {}

    /** @param chosen a selection of the domain, all of whose selections are as good */
    static Result first(Domain domain, int[] chosen, Deadline deadline) {
        var ordering = new Ordering(domain, chosen, deadline);
        boolean settled = ordering.run();
        return new Result(ordering.chosen, settled);
    }

    private boolean run() {
        List<Integer> lot = new ArrayList<>();
        long product = 1;
        for (int unit = 0; unit < program.units(); unit++) {
            long choices = domain.choicesOf(unit).count();
            if (choices > 1 && product * choices > MOST) {
                if (!settle(lot)) {
                    return false;
                }
                lot.clear();
                product = 1;
            }
            if (choices > 1) {
                lot.add(unit);
                product *= choices;
            }
        }
        return settle(lot);
    }

    private boolean settle(List<Integer> lot) {
        if (!isFirst(lot)) {
            Core.Answer answer = new Core(domain).hinting(chosen).maximise(gains(lot), deadline);
            if (answer.status() != CpSolverStatus.OPTIMAL) {
                return false;
            }
            chosen = answer.chosen().orElseThrow();
        }
        lot.forEach(unit -> domain = domain.fixing(unit, chosen[unit]));
        return true;
    }

    /** Is each unit of the lot already at its first choice? */
    private boolean isFirst(List<Integer> lot) {
        return lot.stream().allMatch(unit -> domain.choicesOf(unit).findFirst().orElseThrow() == chosen[unit]);
    }

    private long[] gains(List<Integer> lot) {
        long[] gains = new long[program.choices()];
        long weight = 1;
        for (int unit : lot.reversed()) {
            int[] open = domain.choicesOf(unit).toArray();
            for (int rank = 0; rank < open.length; rank++) {
                gains[open[rank]] = weight * (open.length - 1 - rank);
            }
            weight *= open.length;
        }
        return gains;
    }
}
