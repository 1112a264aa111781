package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.values.Validity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat in a body, for a time.
 *
 * @param person their number, where they have an account
 * @param name of who sits; empty for an organisation, for pupils, and for who was forgotten
 * @param organisation for which, or as what, they sit; may be empty
 * @param reachable whether a letter can be sent to them
 * @param endReason why the term ended before or on its last day; empty for none
 */
record Membership(
        UUID id,
        UUID body,
        Optional<UUID> person,
        String name,
        String organisation,
        MemberRole role,
        boolean voting,
        boolean reachable,
        Validity validity,
        String endReason) {

    /** Who sits: «Anne Martin (conseil départemental)», «Conseil départemental», or that the name was erased. */
    String shown() {
        if (name.isEmpty()) {
            return organisation.isEmpty() ? t("governance.relay.forgotten") : organisation;
        }
        return organisation.isEmpty() ? name : t("governance.member.for", name, organisation);
    }

    /** The same for anybody: what they sit for, or as what, without a name. */
    String nameless() {
        return organisation.isEmpty() ? role.label() : organisation;
    }

    static List<UUID> people(List<Membership> members) {
        return members.stream()
                .flatMap(member -> member.person().stream())
                .distinct()
                .toList();
    }
}
