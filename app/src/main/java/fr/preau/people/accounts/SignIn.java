package fr.preau.people.accounts;

import fr.preau.people.ClientAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signing in by e-mail and password. Whether an account exists cannot be told from the answer, from the time that it takes, nor from
 * when one is made to wait.
 */
@Component
public class SignIn {

    private final People people;
    private final Passwords passwords;
    private final SignInDelays delays;
    private final SignInNotes notes;

    SignIn(People people, Passwords passwords, SignInDelays delays, SignInNotes notes) {
        this.people = people;
        this.passwords = passwords;
        this.delays = delays;
        this.notes = notes;
    }

    /** Looks at what somebody typed at the door. */
    public Outcome check(String email, String password, ClientAddress address) {
        Outcome outcome = look(email, password, address);
        if (outcome instanceof Accepted(var person)) {
            notes.accepted(person.id());
        }
        return outcome;
    }

    /** Is whoever is signed in as this person that person? Failures count as at the door. */
    public Outcome confirm(Person person, String password, ClientAddress address) {
        return look(person.email().value(), password, address);
    }

    private Outcome look(String email, String password, ClientAddress address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> wait = delays.waitFor(account, address);
        if (wait.isPresent()) {
            return new Wait(wait.get());
        }
        delays.countTry(account);
        Optional<Person> person = Email.read(email).flatMap(people::findByEmail).filter(Person::isActive);
        boolean matches =
                password.length() <= PasswordRules.LONGEST * 2 && passwords.isThatOf(person.map(Person::id), password);
        if (person.isEmpty() || !matches) {
            delays.countFailure(address);
            notes.refused(account, person.map(Person::id));
            return new Refused();
        }
        delays.forget(account);
        passwords.renew(person.get().id(), password);
        return new Accepted(person.get());
    }

    /** What came of it. */
    public sealed interface Outcome permits Accepted, Refused, Wait {}

    /** The person is who they say. */
    public record Accepted(Person person) implements Outcome {}

    /** Wrong password, no such account, or a closed one: nobody is told which. */
    public record Refused() implements Outcome {}

    /** Too many failures: nothing was looked at. */
    public record Wait(Duration time) implements Outcome {}
}
