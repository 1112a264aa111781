package fr.preau.people;

import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import java.util.Optional;

/** Reads what is typed about somebody who may have no account, by the rules that accounts follow. */
public final class TypedPeople {

    /** Signs that a name may have. */
    public static final int LONGEST_NAME = PersonName.LONGEST;

    private TypedPeople() {}

    /** A name on one line, without what could end a header or disguise it as another; empty when it is none. */
    public static Optional<String> name(String typed) {
        return PersonName.read(typed).map(PersonName::value);
    }

    /** An e-mail address, in small letters; empty when no mail could be sent there. */
    public static Optional<String> address(String typed) {
        return Email.read(typed).map(Email::value);
    }
}
