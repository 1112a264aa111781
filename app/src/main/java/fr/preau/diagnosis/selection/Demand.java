package fr.preau.diagnosis.selection;

import fr.preau.diagnosis.Ranked;
import java.util.List;
import java.util.Set;

/**
 * What a rule says of one group.
 *
 * @param members the units of the group that have a rank, in their order
 */
public record Demand(EquityRule rule, Group group, List<Ranked> members) {

    public Demand {
        members = List.copyOf(members);
    }

    /** How many of its units are among some. */
    public int countIn(Set<Ranked> chosen) {
        return (int) members.stream().filter(chosen::contains).count();
    }
}
