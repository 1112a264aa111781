package fr.preau.governance.relays;

import fr.preau.people.TypedPeople;

/**
 * Somebody, as who appoints them knows them.
 *
 * @param email where to write to them; empty where nobody knows
 */
record Contact(String name, String email) {

    /** @throws IllegalArgumentException if it is neither a name nor an address, without repeating them: they are personal */
    Contact {
        if (TypedPeople.name(name).filter(name::equals).isEmpty()
                || !email.isEmpty()
                        && TypedPeople.address(email).filter(email::equals).isEmpty()) {
            throw new IllegalArgumentException("A contact has a name, and perhaps an e-mail address in small letters");
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
