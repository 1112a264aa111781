package fr.preau.methods.secrecy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of which some cells are withheld, so that no sensitive one can be recomputed.
 *
 * @param withheld the cells not to be shown, and why
 * @param proofs for each level that primary cells need, another table that readers cannot tell from the real one
 */
public record ProtectedTable(
        Table table, SortedMap<Integer, Reason> withheld, SortedMap<ProtectionLevel, Witness> proofs)
        implements Protection {

    public ProtectedTable {
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
        proofs = Collections.unmodifiableSortedMap(new TreeMap<>(proofs));
    }

    public boolean isWithheld(int cell) {
        return withheld.containsKey(cell);
    }

    /** What is lost: the sum of the weights of the withheld cells. */
    public double weight() {
        return withheld.keySet().stream()
                .mapToDouble(cell -> table.cell(cell).weight())
                .sum();
    }

    /** What readers get. */
    public Publication publication() {
        return Publication.of(table, withheld.keySet());
    }

    /** Those of these levels that have no proof, or one that does not hold. */
    List<ProtectionLevel> listUnproved(Collection<ProtectionLevel> levels) {
        Incidence incidence = new Incidence(table.size(), table.sums());
        return levels.stream().filter(level -> !isProved(level, incidence)).toList();
    }

    private boolean isProved(ProtectionLevel level, Incidence incidence) {
        Witness proof = proofs.get(level);
        Set<Integer> hidden = withheld.keySet();
        return proof != null
                && level.missingFrom(proof.changeOf(level.cell())) == 0
                && proof.holdsFor(table, hidden, incidence);
    }
}
