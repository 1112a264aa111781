package fr.preau.indicators.secrecy;

import fr.preau.indicators.secrecy.SecretCell.Name;
import fr.preau.indicators.secrecy.SecretCell.Value;
import fr.preau.methods.secrecy.CellSuppression;
import fr.preau.methods.secrecy.ProtectedTable;
import fr.preau.methods.secrecy.SecrecyRule;
import fr.preau.methods.secrecy.Sum;
import fr.preau.methods.secrecy.Table;
import fr.preau.methods.secrecy.Unprotectable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The numbers of one indicator over one period, and the sums by which readers could compute one from others. */
final class SecretTable {

    private final List<SecretCell> cells = new ArrayList<>();
    private final Map<Name, Integer> ranks = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private boolean adds = true;

    void add(SecretCell cell) {
        ranks.put(cell.name(), cells.size());
        cells.add(cell);
    }

    /**
     * Says that one number is the sum of others. That is our own doing: where it is not so, nothing here can be relied upon, and the
     * whole table will be withheld. Nothing is said of a number that is not in the table.
     */
    void addSum(Name total, Collection<Name> parts) {
        if (isSum(total, parts)) {
            sums.add(new Sum(rank(total), parts.stream().map(this::rank).toList()));
        } else if (ranks.containsKey(total)) {
            adds = false;
        }
    }

    /** Says it only where it is so: categories may leave some people out. */
    void addSumIfTrue(Name total, Collection<Name> parts) {
        if (isSum(total, parts)) {
            addSum(total, parts);
        }
    }

    /** What may not be shown, each with whether it is so by itself (or else because it protects another). */
    Map<Value, Boolean> protect(SecrecyRule rule) {
        Set<Value> sensitive = sensitive(rule);
        if (sensitive.isEmpty()) {
            return Map.of();
        }
        var withheld = new HashMap<Value, Boolean>();
        listWithheld(rule).forEach(value -> withheld.put(value, sensitive.contains(value)));
        return withheld;
    }

    private Set<Value> sensitive(SecrecyRule rule) {
        var sensitive = new HashSet<Value>();
        cells.stream()
                .filter(cell -> rule.findReason(cell.cell()).isPresent())
                .forEach(cell -> sensitive.add(cell.name().value()));
        return sensitive;
    }

    /** A ratio is withheld with its terms: a pattern that withholds more still protects. */
    private List<Value> listWithheld(SecrecyRule rule) {
        if (!adds) {
            return all();
        }
        var table = new Table(cells.stream().map(SecretCell::cell).toList(), sums);
        return switch (CellSuppression.protect(table, rule)) {
            case ProtectedTable target ->
                target.withheld().keySet().stream()
                        .map(rank -> cells.get(rank).name().value())
                        .distinct()
                        .toList();
            case Unprotectable none -> all();
        };
    }

    private List<Value> all() {
        return cells.stream().map(cell -> cell.name().value()).distinct().toList();
    }

    private boolean isSum(Name total, Collection<Name> parts) {
        if (!ranks.containsKey(total) || parts.isEmpty() || !ranks.keySet().containsAll(parts)) {
            return false;
        }
        return amount(total) == parts.stream().mapToLong(this::amount).sum();
    }

    private long amount(Name name) {
        return cells.get(rank(name)).amount();
    }

    private int rank(Name name) {
        return Objects.requireNonNull(ranks.get(name), "a number that is not in the table");
    }
}
