package fr.preau.people.accounts;

import fr.preau.people.AccountOpened;
import fr.preau.people.OneTimeToken;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Detail;
import fr.preau.people.audit.Details;
import fr.preau.people.rights.Rights;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changes accounts, each in one transaction. */
@Component
public class Accounts {

    private final JdbcClient sql;
    private final People people;
    private final Passwords passwords;
    private final AccountLinks links;
    private final PersonSessions sessions;
    private final Rights rights;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final SignInNotes notes;

    Accounts(
            JdbcClient sql,
            People people,
            Passwords passwords,
            AccountLinks links,
            PersonSessions sessions,
            Rights rights,
            Audit audit,
            ApplicationEventPublisher events,
            SignInNotes notes) {
        this.notes = notes;
        this.sql = sql;
        this.people = people;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.rights = rights;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The first account, of an administrator; the password was found to be good.
     *
     * @param reason why, as it will be told on the person's page
     * @return empty when somebody was quicker
     */
    @Transactional
    public Optional<UUID> openFirst(PersonName name, Email email, String password, String reason) {
        // Two operators at once: the second waits here, then finds that there is an account.
        sql.sql("lock table people.person in share row exclusive mode").update();
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        Person person = people.addOrFind(name, email);
        people.rename(person.id(), name);
        people.setState(person.id(), Person.State.ACTIVE);
        passwords.set(person.id(), password);
        rights.give(
                person.id(),
                new AccessRight(Role.ADMINISTRATOR, PlaceId.FRANCE, Validity.from(rights.today())),
                null,
                reason);
        audit.write(AuditKind.ACCOUNT_OPENED, Actor.OPERATOR, person.id(), Details.none());
        return Optional.of(person.id());
    }

    /**
     * Gives a right to whoever has this address, who is invited when they have no account. That it may be given was checked.
     *
     * @param giver null when it is the operator
     */
    @Transactional
    public Person invite(PersonName name, Email email, AccessRight right, @Nullable UUID giver, String reason) {
        Person person = people.addOrFind(name, email);
        rights.give(person.id(), right, giver, reason);
        if (person.state() == Person.State.INVITED) {
            audit.write(AuditKind.INVITED, Actor.personOrOperator(giver), person.id(), Details.none());
        }
        return person;
    }

    /**
     * Follows a link: the password was found to be good. All sessions of the person end.
     *
     * @param name what an invited person is called; the name that is known otherwise
     * @return the person who may sign in now; empty when the link opens nothing any more
     */
    @Transactional
    public Optional<UUID> choosePassword(OneTimeToken token, PersonName name, String password) {
        return links.use(token, Purpose.WELCOME, Purpose.PASSWORD)
                .flatMap(opened -> people.find(opened.person())
                        .filter(person -> person.state() == stateFor(opened.purpose()))
                        .map(person -> {
                            people.rename(person.id(), name);
                            people.setState(person.id(), Person.State.ACTIVE);
                            renew(person.id(), password);
                            noteFollowed(opened.purpose(), person, name);
                            return person.id();
                        }));
    }

    /**
     * The account of an address that a provider of identities vouches for. One that waits to be opened is opened.
     *
     * @param isToBeWelcomed whether somebody who has none is given one
     */
    @Transactional
    public Optional<Person> findOrOpen(PersonName name, Email email, boolean isToBeWelcomed) {
        Optional<Person> known = people.findByEmail(email);
        if (known.isEmpty() && !isToBeWelcomed) {
            return Optional.empty();
        }
        Person person = known.orElseGet(() -> people.addOrFind(name, email));
        if (person.state() == Person.State.INVITED) {
            people.setState(person.id(), Person.State.ACTIVE);
            links.forgetAll(person.id());
            audit.write(AuditKind.ACCOUNT_OPENED, Actor.person(person.id()), person.id(), Details.none());
        }
        return people.find(person.id());
    }

    /**
     * Follows a link to sign in.
     *
     * @return the person who enters; empty when the link opens nothing any more
     */
    @Transactional
    public Optional<UUID> enterBy(OneTimeToken token) {
        Optional<UUID> person = links.use(token, Purpose.ENTRY)
                .flatMap(opened -> people.find(opened.person()))
                .filter(Person::isActive)
                .map(Person::id);
        person.ifPresent(entered -> notes.acceptedByLink(entered, Purpose.ENTRY.slug()));
        return person;
    }

    private static Person.State stateFor(Purpose purpose) {
        return switch (purpose) {
            case WELCOME -> Person.State.INVITED;
            case PASSWORD, ENTRY -> Person.State.ACTIVE;
        };
    }

    private void noteFollowed(Purpose purpose, Person person, PersonName name) {
        AuditKind kind = switch (purpose) {
            case WELCOME -> AuditKind.ACCOUNT_OPENED;
            case PASSWORD -> AuditKind.PASSWORD_RESET;
            case ENTRY -> AuditKind.SIGNED_IN;
        };
        audit.write(kind, Actor.person(person.id()), person.id(), Details.none());
        if (kind == AuditKind.ACCOUNT_OPENED) {
            events.publishEvent(new AccountOpened(person.id()));
        }
        noteName(Actor.person(person.id()), person, name);
    }

    private void noteName(Actor who, Person before, PersonName after) {
        if (!before.name().equals(after)) {
            audit.write(
                    AuditKind.ACCOUNT_RENAMED,
                    who,
                    before.id(),
                    Details.of(Detail.NAME_BEFORE, before.name().value()).with(Detail.NAME_AFTER, after.value()));
        }
    }

    /** Another name, chosen by the person. */
    @Transactional
    public void rename(Person person, PersonName name) {
        people.rename(person.id(), name);
        noteName(Actor.person(person.id()), person, name);
    }

    private void renew(UUID person, String password) {
        passwords.set(person, password);
        links.forgetAll(person);
        sessions.endAll(person);
    }

    /** Has the person chosen a password? Who only ever came through a provider of identities has not. */
    public boolean hasPassword(UUID person) {
        return passwords.isSet(person);
    }

    /** Is it the person's own password? */
    public boolean isPassword(UUID person, String password) {
        return passwords.isThatOf(Optional.of(person), password);
    }

    /** Another password, found to be good, chosen by who knows the one before; other sessions end. */
    @Transactional
    public void changePassword(UUID person, String password, String currentSession) {
        passwords.set(person, password);
        links.forgetAll(person);
        sessions.endOthers(person, currentSession);
        audit.write(AuditKind.PASSWORD_CHANGED, Actor.person(person), person, Details.none());
    }

    /** An invitation that was not followed is taken back: its links open nothing, its rights end. */
    @Transactional
    public void withdraw(UUID person, @Nullable UUID by, String reason) {
        links.forgetAll(person);
        rights.endAll(person, by, reason);
        audit.write(AuditKind.INVITATION_WITHDRAWN, Actor.personOrOperator(by), person, Details.none());
    }

    /** One of the person's own sessions, which they end from another. */
    @Transactional
    public void endSession(UUID person, String handle) {
        if (sessions.end(person, handle)) {
            audit.write(AuditKind.SESSION_ENDED, Actor.person(person), person, Details.none());
        }
    }

    /**
     * Sessions that a provider of identities has ended.
     *
     * @param sessions name of the value that they hold
     * @param provider as it is called in addresses
     */
    @Transactional
    public void endSessionsOfProvider(String sessions, String provider) {
        this.sessions
                .endHolding(sessions)
                .forEach(person -> audit.write(
                        AuditKind.SESSION_ENDED_BY_PROVIDER,
                        Actor.NOBODY,
                        person,
                        Details.of(Detail.PROVIDER, provider)));
    }

    /** The person signs in no more. */
    @Transactional
    public void close(UUID person) {
        people.setState(person, Person.State.CLOSED);
        links.forgetAll(person);
        sessions.endAll(person);
        audit.write(AuditKind.ACCOUNT_CLOSED, WhoAsks.actor(), person, Details.none());
    }

    /**
     * Another name and another address, which the person asked for.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another account has this address
     */
    @Transactional
    public void correct(Person person, PersonName name, Email email) {
        people.correct(person.id(), name, email);
        noteName(WhoAsks.actor(), person, name);
        if (!person.email().equals(email)) {
            audit.write(AuditKind.ADDRESS_CHANGED, WhoAsks.actor(), person.id(), Details.none());
        }
    }

    /** The account names nobody any more, and opens nothing. */
    @Transactional
    public void erase(UUID person, PersonName instead) {
        passwords.forget(person);
        links.forgetAll(person);
        sessions.endAll(person);
        people.erase(person, instead);
    }

    /** The person signs in again, as before; who had never opened the account waits for an invitation once more. */
    @Transactional
    public void reopen(UUID person) {
        people.reopen(person);
        audit.write(AuditKind.ACCOUNT_REOPENED, WhoAsks.actor(), person, Details.none());
    }
}
