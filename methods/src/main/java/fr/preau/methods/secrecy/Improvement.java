package fr.preau.methods.secrecy;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Makes a pattern lighter once it is complete: for each secondary cell, heaviest first, looks again for the proofs that rely on
 * it as if it had to be shown, and keeps what comes out if it weighs less.
 */
final class Improvement {

    private static final int PASSES = 2;

    private final Table table;
    private final Proofs proofs;

    private Improvement(Table table, Proofs proofs) {
        this.table = table;
        this.proofs = proofs;
    }

    static void of(Table table, Proofs proofs) {
        Improvement improvement = new Improvement(table, proofs);
        for (int pass = 0; pass < PASSES; pass++) {
            improvement.pass();
        }
    }

    private void pass() {
        List<Integer> heaviestFirst = proofs.secondary().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        heaviestFirst.forEach(this::tryWithout);
    }

    private void tryWithout(int cell) {
        if (!proofs.hasTime()) {
            return;
        }
        double before = proofs.weight();
        SortedMap<ProtectionLevel, Witness> former = proofs.takeThoseOf(cell);
        boolean isLighter =
                proofs.without(cell, () -> former.keySet().stream().allMatch(level -> proofs.improve(level, before)));
        if (!isLighter) {
            proofs.restore(former);
        }
    }

    private double weight(int cell) {
        return table.cell(cell).weight();
    }
}
