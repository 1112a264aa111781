package fr.preau.people.mail;

import static fr.preau.ui.Texts.t;

import fr.preau.people.OneTimeToken;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.AccountLinks.Purpose;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.audit.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters about accounts, with their one-time links. */
@Component
public class AccountLetters {

    /** Where the links lead. */
    public static final String LINK = "/acces";

    /** Where those to sign in lead. */
    public static final String ENTRY = "/connexion-par-lien/entree";

    private final Post post;
    private final People people;
    private final AccountLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountLetters(Post post, People people, AccountLinks links, ApplicationEventPublisher events, Clock clock) {
        this.post = post;
        this.people = people;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a link for another password, if there is an account for what was typed. All is done after the answer, which therefore takes
     * the same time whether there is one or not.
     */
    @Transactional
    public void sendPasswordLinkSoon(String typed) {
        Email.read(typed).ifPresent(email -> due(LetterDue.Sort.PASSWORD, email.value(), "", Actor.NOBODY));
    }

    /** Sends a link to sign in, if there is an account for what was typed; after the answer, as for a password. */
    @Transactional
    public void sendEntryLinkSoon(String typed) {
        Email.read(typed).ifPresent(email -> due(LetterDue.Sort.ENTRY, email.value(), "", Actor.NOBODY));
    }

    private void due(LetterDue.Sort sort, String to, String what, Actor by) {
        if (post.isOpen()) {
            events.publishEvent(new LetterDue(sort, to, what, by.text(), clock.instant()));
        }
    }

    /**
     * Sends a letter that is due; one that does not leave is tried again, for as long as somebody may wait for it. Outside of a
     * transaction: the post may be slow, and the link must stand before the letter leaves.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    public void on(LetterDue letter) {
        if (post.isOpen() && !letter.isOver(clock.instant()) && !leaves(letter)) {
            throw new LetterNotSent(letter.sort());
        }
    }

    private boolean leaves(LetterDue letter) {
        return switch (letter.sort()) {
            case WELCOME ->
                people.find(UUID.fromString(letter.to()))
                        .filter(person -> person.state() == Person.State.INVITED)
                        .map(person -> sendWelcome(
                                person,
                                links.issue(person.id(), Purpose.WELCOME, new Actor(letter.by())),
                                letter.what()))
                        .orElse(true);
            case PASSWORD ->
                linked(letter, Purpose.PASSWORD)
                        .map(person -> sendPassword(person, links.issue(person.id(), Purpose.PASSWORD)))
                        .orElse(true);
            case ENTRY ->
                linked(letter, Purpose.ENTRY)
                        .map(person -> post.send(
                                person.email(),
                                entryLetter(links.issue(person.id(), Purpose.ENTRY, Actor.NOBODY)
                                        .linkUnder(post.address(), ENTRY))))
                        .orElse(true);
            case ANSWER -> post.send(new Email(letter.to()), answerLetter(post.address() + "/mon-compte"));
        };
    }

    /** Who is sent a link; nobody where there is no account, or where one was sent too often. */
    private Optional<Person> linked(LetterDue letter, Purpose purpose) {
        return people.findByEmail(new Email(letter.to()))
                .filter(Person::isActive)
                .filter(person -> links.mayBeSent(person.id(), purpose));
    }

    /** Sends a link for another password now; false when the letter did not leave. */
    public boolean sendPassword(Person person, OneTimeToken token) {
        return post.isOpen() && post.send(person.email(), passwordLetter(link(token)));
    }

    /**
     * Invites somebody, in the name of the one who gave them a right.
     *
     * @param what the right in words: «cheffe d'établissement, collège Jean-Moulin»
     * @return false when the letter did not leave
     */
    public boolean sendWelcome(Person person, OneTimeToken token, String what) {
        return post.isOpen() && post.send(person.email(), welcomeLetter(link(token), what));
    }

    /** Tells somebody that what they asked about their data has its answer, which they read in their account. */
    @Transactional
    public void sendAnswerSoon(Email address) {
        due(LetterDue.Sort.ANSWER, address.value(), "", Actor.NOBODY);
    }

    /** Invites somebody of a long list, in its turn. */
    @Transactional
    public void sendWelcomeSoon(Person person, String what) {
        due(LetterDue.Sort.WELCOME, person.id().toString(), what, WhoAsks.actor());
    }

    private String link(OneTimeToken token) {
        return token.linkUnder(post.address(), LINK);
    }

    static Letter entryLetter(String link) {
        return new Letter(
                t("people.letter.entry.subject"),
                List.of(t("people.letter.hello"), t("people.letter.entry.why")),
                t("people.letter.entry.action"),
                link,
                List.of(t("people.letter.entry.until"), t("people.letter.unexpected")));
    }

    static Letter passwordLetter(String link) {
        return new Letter(
                t("people.letter.password.subject"),
                List.of(t("people.letter.hello"), t("people.letter.password.why")),
                t("people.letter.password.action"),
                link,
                List.of(t("people.letter.password.until"), t("people.letter.unexpected")));
    }

    static Letter welcomeLetter(String link, String what) {
        return new Letter(
                t("people.letter.welcome.subject"),
                List.of(t("people.letter.hello"), t("people.letter.welcome.why", what)),
                t("people.letter.welcome.action"),
                link,
                List.of(t("people.letter.welcome.until"), t("people.letter.unexpected")));
    }

    static Letter answerLetter(String account) {
        return new Letter(
                t("people.letter.answer.subject"),
                List.of(t("people.letter.hello"), t("people.letter.answer.why")),
                t("people.letter.answer.action"),
                account,
                List.of(t("people.letter.answer.erased")));
    }
}
