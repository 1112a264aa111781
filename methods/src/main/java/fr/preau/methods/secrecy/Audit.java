package fr.preau.methods.secrecy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attack on a protected table, by means that owe nothing to how it was protected.
 *
 * @param exposed the levels that are not left to readers, or whose proof does not hold
 * @param exact whether the attack is the strongest there is (see {@link NetworkAttack}); if not, the proofs alone show that no
 *     stronger one succeeds
 */
public record Audit(List<ProtectionLevel> exposed, boolean exact) {

    public Audit {
        exposed = List.copyOf(exposed);
    }

    /** Attacks each cell that the rule forbids to show, and checks the proofs. */
    public static Audit of(ProtectedTable target, SecrecyRule rule) {
        Table table = target.table();
        List<ProtectionLevel> levels = rule.levelsFor(table);
        Set<ProtectionLevel> exposed = new TreeSet<>(target.listUnproved(levels));
        List<Interval> deduced = PropagationAttack.on(target.publication());
        levels.stream()
                .filter(level -> !level.isLeftBy(deduced.get(level.cell()), table.value(level.cell())))
                .forEach(exposed::add);
        Optional<NetworkAttack> network =
                NetworkAttack.find(table, target.withheld().keySet());
        network.ifPresent(
                attack -> levels.stream().filter(level -> !attack.leaves(level)).forEach(exposed::add));
        return new Audit(List.copyOf(exposed), network.isPresent());
    }

    /** Does no sensitive cell give itself away? */
    public boolean isSafe() {
        return exposed.isEmpty();
    }
}
