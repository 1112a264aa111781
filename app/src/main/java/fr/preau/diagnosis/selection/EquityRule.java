package fr.preau.diagnosis.selection;

import fr.preau.methods.planning.Sense;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * At least, or at most, so many units of a group: five of the Cher, one in each EPCI, 30 % in priority education.
 *
 * @param group the one group of the family; empty for each of them
 */
public record EquityRule(Sense sense, Bound bound, GroupFamily family, Optional<GroupId> group)
        implements Condition, Comparable<EquityRule> {

    /** Before the name of a family: each of its groups. */
    private static final String EACH = "chaque-";

    private static final Comparator<EquityRule> ORDER = Comparator.comparing(EquityRule::family)
            .thenComparing(rule -> rule.group().isPresent())
            .thenComparing(EquityRule::target)
            .thenComparing(EquityRule::sense)
            .thenComparing(rule -> rule.bound().toString());

    /** @throws IllegalArgumentException if the group is one of another family */
    public EquityRule {
        if (group.filter(one -> one.family() != family).isPresent()) {
            throw new IllegalArgumentException("%s is no group of %s.".formatted(group.orElseThrow(), family));
        }
    }

    /** Of a group as addresses write it; empty when no group can be written so. */
    public static Optional<EquityRule> find(Sense sense, Bound bound, String target) {
        return target.startsWith(EACH)
                ? GroupFamily.findBySlug(target.substring(EACH.length()))
                        .map(family -> new EquityRule(sense, bound, family, Optional.empty()))
                : GroupId.find(target).map(group -> new EquityRule(sense, bound, group.family(), Optional.of(group)));
    }

    /** The word of addresses for a sense. */
    public static String slug(Sense sense) {
        return switch (sense) {
            case AT_LEAST -> "moins";
            case AT_MOST -> "plus";
        };
    }

    /** At least, or at most; empty when a word says neither. */
    public static Optional<Sense> findSense(String slug) {
        return Arrays.stream(Sense.values())
                .filter(sense -> slug(sense).equals(slug))
                .findFirst();
    }

    /** Each group of a family, as addresses write it. */
    public static String each(GroupFamily family) {
        return EACH + family.slug();
    }

    /** The group, or each, as addresses write it. */
    public String target() {
        return group.map(GroupId::toString).orElseGet(() -> each(family));
    }

    /** Does it say something of the same side of the same group? One of the two is then for nothing. */
    public boolean repeats(EquityRule other) {
        return sense == other.sense && target().equals(other.target());
    }

    @Override
    public int compareTo(EquityRule other) {
        return ORDER.compare(this, other);
    }
}
