package fr.preau.people.web;

import fr.preau.people.accounts.Person;
import fr.preau.values.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, and in which order.
 *
 * @param words part of a name or an address
 * @param newestFirst whether those who signed in last come first, instead of by name
 */
record PeopleFilter(String words, Optional<Role> role, Optional<Person.State> state, boolean newestFirst) {

    static final String WORDS = "q";
    static final String ROLE = "role";
    static final String STATE = "etat";
    static final String ORDER = "tri";
    static final String BY_LAST_USE = "connexion";

    static PeopleFilter of(
            @Nullable String words, @Nullable String role, @Nullable String state, @Nullable String order) {
        return new PeopleFilter(
                words == null ? "" : words.strip(),
                Optional.ofNullable(role).flatMap(Role::findBySlug),
                Arrays.stream(Person.State.values())
                        .filter(known -> slug(known).equals(state))
                        .findFirst(),
                BY_LAST_USE.equals(order));
    }

    static String slug(Person.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty() && role.isEmpty() && state.isEmpty();
    }
}
