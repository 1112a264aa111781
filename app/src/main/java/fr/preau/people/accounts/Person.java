package fr.preau.people.accounts;

import java.util.UUID;

/** Somebody who has an account or was invited to have one. */
public record Person(UUID id, PersonName name, Email email, State state) {

    /** What may be done with the account. */
    public enum State {
        /** Has not followed the link of the invitation yet. */
        INVITED,
        /** Signs in. */
        ACTIVE,
        /** Signs in no more. */
        CLOSED,
        /** Names nobody any more: what points to the account keeps something to point to. */
        ERASED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
