package fr.preau.methods.secrecy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Withholds the cells that a rule forbids to show, then as little as possible beside them so that they cannot be
 * recomputed. See the page of the package for the method and its limits.
 */
public final class CellSuppression {

    private final Table table;
    private final SecrecyRule rule;
    private final List<ProtectionLevel> levels;
    private final Proofs proofs;

    private CellSuppression(Table table, SecrecyRule rule) {
        this.table = table;
        this.rule = rule;
        this.levels = rule.levelsFor(table);
        this.proofs = new Proofs(table, levels);
    }

    /**
     * Protects a table. The same table and rule always give the same answer.
     *
     * @throws IllegalArgumentException if a cell of the table is, through others, a part of itself
     */
    public static Protection protect(Table table, SecrecyRule rule) {
        return new CellSuppression(table, rule).protect();
    }

    private Protection protect() {
        List<Integer> unprotectable = hardestFirst().stream()
                .filter(level -> !proofs.prove(level))
                .map(ProtectionLevel::cell)
                .distinct()
                .sorted()
                .toList();
        if (!unprotectable.isEmpty()) {
            return new Unprotectable(unprotectable);
        }
        Improvement.of(table, proofs);
        return checked(new ProtectedTable(table, reasons(), proofs.byLevel()));
    }

    /** What the hardest levels require often serves the others; the other way round, it comes on top. */
    private List<ProtectionLevel> hardestFirst() {
        Map<ProtectionLevel, Double> prices = new HashMap<>();
        levels.forEach(level -> prices.put(level, proofs.roughPrice(level)));
        return levels.stream()
                .sorted(Comparator.comparing(prices::get, Comparator.reverseOrder()))
                .toList();
    }

    private SortedMap<Integer, Reason> reasons() {
        SortedMap<Integer, Reason> reasons = new TreeMap<>();
        proofs.users().forEach((cell, proved) -> reasons.put(cell, new Reason.Protects(cellsOf(proved))));
        levels.forEach(level ->
                rule.findReason(table.cell(level.cell())).ifPresent(reason -> reasons.put(level.cell(), reason)));
        return reasons;
    }

    private static List<Integer> cellsOf(Set<ProtectionLevel> proved) {
        return proved.stream().map(ProtectionLevel::cell).distinct().toList();
    }

    /** Nothing leaves without its proofs being checked by what did not find them. */
    private ProtectedTable checked(ProtectedTable target) {
        List<ProtectionLevel> unproved = target.listUnproved(levels);
        if (!unproved.isEmpty()) {
            throw new IllegalStateException("These levels were thought proved and are not: %s".formatted(unproved));
        }
        return target;
    }
}
