package fr.preau.methods.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Who is not beaten everywhere by another. What holds of these, in a sum with weights from 0, holds of all. */
final class Dominance {

    private Dominance() {}

    /** The units that no other reaches in every indicator; one of those that are alike. From the largest sum, which none can dominate. */
    static double[][] undominated(double[][] units) {
        List<double[]> leaders = new ArrayList<>();
        Arrays.stream(units)
                .sorted(Comparator.comparingDouble(
                                (double[] unit) -> Arrays.stream(unit).sum())
                        .reversed())
                .filter(unit -> leaders.stream().noneMatch(leader -> reaches(leader, unit)))
                .forEach(leaders::add);
        return leaders.toArray(double[][]::new);
    }

    private static boolean reaches(double[] leader, double[] unit) {
        for (int j = 0; j < unit.length; j++) {
            if (leader[j] < unit[j]) {
                return false;
            }
        }
        return true;
    }
}
