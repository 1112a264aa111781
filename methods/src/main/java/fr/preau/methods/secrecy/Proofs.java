package fr.preau.methods.secrecy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** The proofs of a table, one for each protection level once all are found, and the pattern of what they withhold. */
final class Proofs {

    // How many leaves are looked at in one search; in milliseconds, divide by some 10,000.
    private static final long ROUGHLY = 1_000;
    private static final long USUALLY = 10_000;
    private static final long BEFORE_GIVING_UP = 2_000_000;
    private static final long TO_IMPROVE = 4_000;

    // And in all those of a table, after which proofs are no longer improved, nor looked for beyond the usual.
    private static final long IN_ALL = 8_000_000;

    private final Leaves leaves;
    private final Pattern pattern;
    private final Draft draft;
    private final SortedMap<Integer, List<ProtectionLevel>> levels = new TreeMap<>();
    private final SortedMap<ProtectionLevel, Witness> proofs = new TreeMap<>();
    private final SortedMap<Integer, SortedSet<ProtectionLevel>> users = new TreeMap<>();
    private long lookedAt;

    /** @param toProve the levels to be proved, of cells which are thereby primary */
    Proofs(Table table, List<ProtectionLevel> toProve) {
        toProve.forEach(level ->
                levels.computeIfAbsent(level.cell(), any -> new ArrayList<>(1)).add(level));
        this.leaves = new Leaves(table);
        this.pattern = new Pattern(table, leaves, levels.keySet());
        this.draft = new Draft(table, leaves, pattern);
    }

    /** The sum of the weights of all that is withheld. */
    double weight() {
        return pattern.weight();
    }

    /** What a proof of this level alone would cost at most. */
    double roughPrice(ProtectionLevel level) {
        WitnessSearch search = new WitnessSearch(leaves, draft, level, Double.POSITIVE_INFINITY);
        search.find(ROUGHLY);
        return search.price();
    }

    /** Finds a proof of this level, unless it has one; answers whether it is now proved. */
    boolean prove(ProtectionLevel level) {
        return prove(level, Double.POSITIVE_INFINITY, USUALLY)
                || (hasTime() && prove(level, Double.POSITIVE_INFINITY, BEFORE_GIVING_UP));
    }

    /** Finds a proof of this level with which all that is withheld weighs less than so much, unless it has one. */
    boolean improve(ProtectionLevel level, double weight) {
        return prove(level, weight - pattern.weight(), TO_IMPROVE);
    }

    /** Is it still worth looking for something better? */
    boolean hasTime() {
        return lookedAt < IN_ALL;
    }

    private boolean prove(ProtectionLevel level, double limit, long mostLookedAt) {
        if (!proofs.containsKey(level)) {
            WitnessSearch search = new WitnessSearch(leaves, draft, level, limit);
            search.find(mostLookedAt).ifPresent(this::adopt);
            lookedAt += search.lookedAt();
        }
        return proofs.containsKey(level);
    }

    /** The cells withheld only for the sake of others. */
    List<Integer> secondary() {
        return users.keySet().stream().filter(cell -> !levels.containsKey(cell)).toList();
    }

    /** Takes away the proofs that withhold this cell. */
    SortedMap<ProtectionLevel, Witness> takeThoseOf(int cell) {
        SortedMap<ProtectionLevel, Witness> taken = new TreeMap<>();
        List.copyOf(users.getOrDefault(cell, Collections.emptySortedSet()))
                .forEach(user -> taken.put(user, take(user)));
        return taken;
    }

    /** Puts these proofs in the place of any others of the same levels. */
    void restore(Map<ProtectionLevel, Witness> former) {
        former.keySet().stream().filter(proofs::containsKey).toList().forEach(this::take);
        former.forEach(this::put);
    }

    /** Has something done while this cell may not be withheld. */
    boolean without(int cell, BooleanSupplier action) {
        return pattern.without(cell, action);
    }

    SortedMap<ProtectionLevel, Witness> byLevel() {
        return proofs;
    }

    /** For each cell that proofs withhold, the levels that they prove. */
    SortedMap<Integer, SortedSet<ProtectionLevel>> users() {
        return users;
    }

    /** A proof made for one level often serves others, of cells which it changes enough as well. */
    private void adopt(Witness witness) {
        witness.changes().forEach((cell, change) -> {
            for (ProtectionLevel level : levels.getOrDefault(cell, List.of())) {
                if (level.missingFrom(change) == 0 && !proofs.containsKey(level)) {
                    put(level, witness);
                }
            }
        });
    }

    private void put(ProtectionLevel level, Witness witness) {
        proofs.put(level, witness);
        pattern.hold(witness);
        for (int changed : witness.changes().keySet()) {
            users.computeIfAbsent(changed, any -> new TreeSet<>()).add(level);
        }
    }

    private Witness take(ProtectionLevel level) {
        Witness witness = proofs.remove(level);
        if (witness == null) {
            throw new IllegalStateException("%s has no proof".formatted(level));
        }
        pattern.release(witness);
        for (int changed : witness.changes().keySet()) {
            users.computeIfPresent(changed, (any, proved) -> proved.remove(level) && proved.isEmpty() ? null : proved);
        }
        return witness;
    }
}
