package fr.preau.people.accounts;

import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.values.AccessRight;
import java.util.UUID;

/** People with an open account and one right. */
public final class TestPeople {

    private TestPeople() {}

    /** @param name also the beginning of the address */
    public static UUID open(Accounts accounts, AccountLinks links, String name, AccessRight right) {
        var called = new PersonName(name);
        UUID person = accounts.invite(called, new Email(name + "@exemple.fr"), right, null, "essai")
                .id();
        accounts.choosePassword(links.issue(person, Purpose.WELCOME), called, "la girafe mange des craies");
        return person;
    }
}
