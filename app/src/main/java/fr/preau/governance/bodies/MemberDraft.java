package fr.preau.governance.bodies;

import fr.preau.values.Validity;

/**
 * Somebody who is to sit in a body; the parts are those of {@link Membership}.
 *
 * @param email where to write to them; empty where nobody knows
 */
record MemberDraft(String name, String email, String organisation, MemberRole role, boolean voting, Validity validity) {

    static final int LONGEST_ORGANISATION = 160;

    /** @throws IllegalArgumentException if nobody is meant, or a pupil is named */
    MemberDraft {
        if (name.isEmpty() && organisation.isEmpty()) {
            throw new IllegalArgumentException("A member has a name, or sits for somebody");
        }
        if (role.isOfPupils() && !(name + email).isEmpty()) {
            throw new IllegalArgumentException("The names of pupils are not kept");
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "MemberDraft[…]";
    }
}
