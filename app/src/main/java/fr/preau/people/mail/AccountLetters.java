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
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

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
    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("letters").factory());

    AccountLetters(Post post, People people, AccountLinks links) {
        this.post = post;
        this.people = people;
        this.links = links;
    }

    /**
     * Sends a link for another password, if there is an account for what was typed. All is done after the answer, which therefore takes
     * the same time whether there is one or not.
     */
    public void sendPasswordLinkSoon(String typed) {
        if (post.isOpen()) {
            later.execute(() -> Email.read(typed)
                    .flatMap(people::findByEmail)
                    .filter(Person::isActive)
                    .filter(person -> links.mayBeSent(person.id(), Purpose.PASSWORD))
                    .ifPresent(this::sendPasswordLink));
        }
    }

    /** Sends a link to sign in, if there is an account for what was typed; after the answer, as for a password. */
    public void sendEntryLinkSoon(String typed) {
        if (post.isOpen()) {
            later.execute(() -> Email.read(typed)
                    .flatMap(people::findByEmail)
                    .filter(Person::isActive)
                    .filter(person -> links.mayBeSent(person.id(), Purpose.ENTRY))
                    .ifPresent(person -> post.send(
                            person.email(),
                            entryLetter(links.issue(person.id(), Purpose.ENTRY, Actor.NOBODY)
                                    .linkUnder(post.address(), ENTRY)))));
        }
    }

    private void sendPasswordLink(Person person) {
        sendPassword(person, links.issue(person.id(), Purpose.PASSWORD));
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
    public void sendAnswerSoon(Email address) {
        if (post.isOpen()) {
            later.execute(() -> post.send(address, answerLetter(post.address() + "/mon-compte")));
        }
    }

    /** Invites somebody of a long list, in its turn. */
    public void sendWelcomeSoon(Person person, String what) {
        if (post.isOpen()) {
            Actor inviter = WhoAsks.actor();
            later.execute(() -> sendWelcome(person, links.issue(person.id(), Purpose.WELCOME, inviter), what));
        }
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

    @PreDestroy
    void close() {
        later.close();
    }
}
