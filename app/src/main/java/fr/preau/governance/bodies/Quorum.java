package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.values.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether enough voting members came for a body to decide. Whoever is represented does not count, since the rule asks for members present.
 *
 * @param voting members who vote and sit on the day
 * @param present how many of them came
 * @param represented how many of them are represented by somebody
 * @param rule share of the voting members that must be present; empty for none
 */
record Quorum(int voting, int present, int represented, Optional<Percentage> rule) {

    /** @param members those who sit on the day of the meeting */
    static Quorum of(List<Membership> members, Collection<Attendance> attendances, Optional<Percentage> rule) {
        Map<UUID, Attendance> known =
                attendances.stream().collect(Collectors.toMap(Attendance::member, Function.identity()));
        List<Presence> voters = members.stream()
                .filter(Membership::voting)
                .map(member -> known.getOrDefault(member.id(), Attendance.of(member.id(), Presence.ABSENT)))
                .map(Attendance::presence)
                .toList();
        return new Quorum(voters.size(), count(voters, Presence.PRESENT), count(voters, Presence.REPRESENTE), rule);
    }

    private static int count(List<Presence> voters, Presence presence) {
        return (int) voters.stream().filter(one -> one == presence).count();
    }

    /** How many voting members must be present: the share of them, rounded up; 0 without a rule. */
    int needed() {
        return rule.map(share -> share.value()
                        .multiply(BigDecimal.valueOf(voting))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                        .intValueExact())
                .orElse(0);
    }

    /** A body in which nobody votes reaches no quorum. */
    boolean isReached() {
        return rule.isEmpty() || voting > 0 && present >= needed();
    }

    /** «7 membres votants présents sur 12, aucun représenté : le quorum (6) est atteint.» */
    String inWords() {
        String came = t("governance.quorum.came", present, voting, represented);
        if (rule.isEmpty()) {
            return t("governance.quorum.none", came);
        }
        return t(isReached() ? "governance.quorum.reached" : "governance.quorum.missed", came, needed());
    }
}
